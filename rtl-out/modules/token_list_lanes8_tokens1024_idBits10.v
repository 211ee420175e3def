// token_list_lanes8_tokens1024_idBits10: A copy of the list of tokens that are left, for one
// reader of its own: `load` brings a list, a row a cycle; each item on `walks` has the whole of
// it sent on `ids`, a row a cycle. A list is loaded while no walk is on.
// Source generators/spatten/attention/token-list.ts.
// Parameters lanes = 8, tokens = 1024, idBits = 10.
// Reset: reset synchronous, active high.
// IR 8eaa586b. Do not edit.
`default_nettype none
module token_list_lanes8_tokens1024_idBits10 (
    input  wire        clock,
    input  wire        reset,

    input  wire        load_valid,
    output wire        load_ready,
    input  wire [ 7:0] load_payload_filled,
    input  wire        load_payload_last,
    input  wire [79:0] load_payload_row,

    input  wire        walks_valid,
    output wire        walks_ready,
    input  wire        walks_payload,

    output wire        ids_valid,
    input  wire        ids_ready,
    output wire [ 7:0] ids_payload_filled,
    output wire        ids_payload_last,
    output wire [79:0] ids_payload_row
);
    reg [88:0] store [0:127];
    reg [6:0] tail;
    reg [6:0] head;
    reg walking;

    wire [88:0] current = store[head];
    wire load_fire = load_valid & load_ready;
    wire walks_fire = walks_valid & walks_ready;
    wire ids_fire = ids_valid & ids_ready;

    assign load_ready = 1'd1;
    assign walks_ready = ~walking;
    assign ids_valid = walking;
    assign ids_payload_filled = current[88:81];
    assign ids_payload_last = current[80];
    assign ids_payload_row = current[79:0];

    always @(posedge clock) begin
        if (load_fire) store[tail] <= {load_payload_filled, load_payload_last, load_payload_row};
    end

    always @(posedge clock) begin
        if (reset) begin
            tail <= 7'd0;
            head <= 7'd0;
            walking <= 1'd0;
        end else begin
            if (load_fire) tail <= load_payload_last ? 7'd0 : tail + 7'd1;
            if (walks_fire) walking <= 1'd1;
            if (ids_fire) begin
                head <= current[80] ? 7'd0 : head + 7'd1;
                walking <= ~current[80];
            end
        end
    end

    wire _unused_ok = &{1'b0, walks_payload};
endmodule
`default_nettype wire
