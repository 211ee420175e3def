// run_reader_lanes8_rowBits3: Brings the rows of a list of sorted runs in the order in which
// they are to be merged, pair after pair of neighbouring runs: of the two rows that stand first
// in their runs the one with the larger first key, of equal ones the one that was read first.
// Rows come from the third cycle of a pass on, one a cycle. One row is read ahead: where a run
// ends the other goes on, and then the next pair.
// Source generators/spatten/top-k/run-reader.ts.
// Parameters key = u(32), lanes = 8, rowBits = 3.
// Reset: reset synchronous, active high.
// IR 2d798b5b. Do not edit.
`default_nettype none
module run_reader_lanes8_rowBits3 (
    input  wire         clock,
    input  wire         reset,

    // At the start of the list: a pass begins with the first cycle in which this is 0.
    input  wire         idle,

    // Rows of the list, and of a run.
    input  wire [  3:0] rows,
    input  wire [  3:0] run,

    // The row that comes on `read` one cycle later.
    output reg  [  2:0] readRow,
    input  wire [255:0] read,

    output wire         chosen_valid,
    output wire         chosen_first,
    output wire [255:0] chosen_row
);
    reg [3:0] left;
    reg [3:0] right;
    reg [3:0] middle;
    reg [3:0] end_;
    reg held_valid;
    reg held_side;
    reg held_first;
    reg [255:0] heldRow;
    reg fetched_valid;
    reg fetched_side;
    reg fetched_first;
    wire takesFetched;

    wire [3:0] readRow_choice = (end_ < rows) ? end_ : 4'd0;
    wire hasRight = right < end_;
    wire stays = takesFetched ? held_side : fetched_side;
    wire wantsRight = ~stays;
    wire hasLeft = left < middle;
    wire [4:0] sum_0 = {1'd0, end_} + {1'd0, run};
    wire [3:0] clipped_0 = (sum_0 > {1'd0, rows}) ? rows : sum_0[3:0];
    wire [4:0] sum_1 = {1'd0, clipped_0} + {1'd0, run};

    assign chosen_valid = held_valid;
    assign chosen_first = held_first;
    assign chosen_row = takesFetched ? read : heldRow;
    assign takesFetched = held_valid & fetched_valid & ~fetched_first &
            (read[31:0] > heldRow[31:0]);

    always @* begin
        if (hasRight & (wantsRight | ~hasLeft)) begin
            readRow = right[2:0];
        end else if (hasLeft) begin
            readRow = left[2:0];
        end else begin
            readRow = readRow_choice[2:0];
        end
    end

    always @(posedge clock) begin
        if (reset) begin
            left <= 4'd0;
            right <= 4'd0;
            middle <= 4'd0;
            end_ <= 4'd0;
            held_valid <= 1'd0;
            held_side <= 1'd0;
            held_first <= 1'd0;
            fetched_valid <= 1'd0;
            fetched_side <= 1'd0;
            fetched_first <= 1'd0;
        end else begin
            if (takesFetched) begin
                held_first <= 1'd0;
            end else begin
                held_valid <= fetched_valid;
                held_side <= fetched_side;
                held_first <= fetched_first;
            end
            fetched_valid <= 1'd1;
            fetched_first <= 1'd0;
            if (hasRight & (wantsRight | ~hasLeft)) begin
                fetched_side <= 1'd1;
                right <= right + 4'd1;
            end else if (hasLeft) begin
                fetched_side <= 1'd0;
                left <= left + 4'd1;
            end else begin
                fetched_side <= 1'd0;
                fetched_first <= 1'd1;
                fetched_valid <= end_ < rows;
                left <= end_ + 4'd1;
                middle <= clipped_0;
                right <= clipped_0;
                end_ <= (sum_1 > {1'd0, rows}) ? rows : sum_1[3:0];
            end
            if (idle) begin
                left <= 4'd0;
                right <= 4'd0;
                middle <= 4'd0;
                end_ <= 4'd0;
                fetched_valid <= 1'd0;
                fetched_side <= 1'd0;
                fetched_first <= 1'd0;
                held_valid <= 1'd0;
                held_side <= 1'd0;
                held_first <= 1'd0;
            end
        end
    end

    always @(posedge clock) begin
        if (!takesFetched) heldRow <= read;
    end

    wire _unused_ok = &{1'b0, readRow_choice[3]};
endmodule
`default_nettype wire
