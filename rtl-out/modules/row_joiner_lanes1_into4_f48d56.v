// row_joiner_lanes1_into4_f48d56: Puts the elements of each `into / lanes` compact rows into
// one, or of fewer rows if `last` comes: what was one row before it was cut is one row again. A
// row a cycle; one leaves in the cycle in which the last of its parts comes.
// Source generators/spatten/rows/row-joiner.ts.
// Parameters payload = bundle({ index: u(4), key: u(12) }), lanes = 1, into = 4.
// Reset: reset synchronous, active high.
// IR 68490b64. Do not edit.
`default_nettype none
module row_joiner_lanes1_into4_f48d56 (
    input  wire        clock,
    input  wire        reset,

    input  wire        parts_valid,
    output wire        parts_ready,
    input  wire        parts_payload_size,
    input  wire        parts_payload_last,
    input  wire [ 3:0] parts_payload_row_index,
    input  wire [11:0] parts_payload_row_key,

    output wire        joined_valid,
    input  wire        joined_ready,
    output wire [ 2:0] joined_payload_size,
    output wire        joined_payload_last,
    output wire [15:0] joined_payload_row_index,
    output wire [47:0] joined_payload_row_key
);
    reg [1:0] part;
    reg [11:0] waiting_index;
    reg [35:0] waiting_key;
    reg [1:0] held;
    wire [15:0] turn_row_index;
    wire [47:0] turn_row_key;
    wire [15:0] turn_turned_index;
    wire [47:0] turn_turned_key;

    wire closes = parts_payload_last | (part == 2'd3);
    wire joined_payload_row_index_above = held > 2'd0;
    wire [3:0] joined_payload_row_index_choice = joined_payload_row_index_above ?
            waiting_index[3:0] : turn_turned_index[3:0];
    wire joined_payload_row_index_above_1 = held > 2'd1;
    wire [3:0] joined_payload_row_index_choice_1 = joined_payload_row_index_above_1 ?
            waiting_index[7:4] : turn_turned_index[7:4];
    wire joined_payload_row_index_above_2 = held > 2'd2;
    wire [3:0] joined_payload_row_index_choice_2 = joined_payload_row_index_above_2 ?
            waiting_index[11:8] : turn_turned_index[11:8];
    wire [11:0] joined_payload_row_key_choice = joined_payload_row_index_above ? waiting_key[11:0] :
            turn_turned_key[11:0];
    wire [11:0] joined_payload_row_key_choice_1 = joined_payload_row_index_above_1 ?
            waiting_key[23:12] : turn_turned_key[23:12];
    wire [11:0] joined_payload_row_key_choice_2 = joined_payload_row_index_above_2 ?
            waiting_key[35:24] : turn_turned_key[35:24];
    wire parts_fire = parts_valid & parts_ready;

    assign parts_ready = joined_ready | ~closes;
    assign joined_valid = parts_valid & closes;
    assign joined_payload_size = {1'd0, held} + {2'd0, parts_payload_size};
    assign joined_payload_last = parts_payload_last;
    assign joined_payload_row_index[3:0] = joined_payload_row_index_choice;
    assign joined_payload_row_index[7:4] = joined_payload_row_index_choice_1;
    assign joined_payload_row_index[11:8] = joined_payload_row_index_choice_2;
    assign joined_payload_row_index[15:12] = turn_turned_index[15:12];
    assign joined_payload_row_key[11:0] = joined_payload_row_key_choice;
    assign joined_payload_row_key[23:12] = joined_payload_row_key_choice_1;
    assign joined_payload_row_key[35:24] = joined_payload_row_key_choice_2;
    assign joined_payload_row_key[47:36] = turn_turned_key[47:36];
    assign turn_row_index[3:0] = parts_payload_row_index;
    assign turn_row_index[7:4] = parts_payload_row_index;
    assign turn_row_index[11:8] = parts_payload_row_index;
    assign turn_row_index[15:12] = parts_payload_row_index;
    assign turn_row_key[11:0] = parts_payload_row_key;
    assign turn_row_key[23:12] = parts_payload_row_key;
    assign turn_row_key[35:24] = parts_payload_row_key;
    assign turn_row_key[47:36] = parts_payload_row_key;

    rotator_lanes4_9578b2 turn (
        .by           (held),
        .row_index    (turn_row_index),
        .row_key      (turn_row_key),
        .turned_index (turn_turned_index),
        .turned_key   (turn_turned_key)
    );

    always @(posedge clock) begin
        if (reset) begin
            part <= 2'd0;
            held <= 2'd0;
        end else begin
            if (parts_fire) begin
                part <= closes ? 2'd0 : part + 2'd1;
                held <= closes ? 2'd0 : held + {1'd0, parts_payload_size};
            end
        end
    end

    always @(posedge clock) begin
        if (parts_fire) begin
            waiting_index[3:0] <= joined_payload_row_index_choice;
            waiting_key[11:0] <= joined_payload_row_key_choice;
            waiting_index[7:4] <= joined_payload_row_index_choice_1;
            waiting_key[23:12] <= joined_payload_row_key_choice_1;
            waiting_index[11:8] <= joined_payload_row_index_choice_2;
            waiting_key[35:24] <= joined_payload_row_key_choice_2;
        end
    end
endmodule
`default_nettype wire
