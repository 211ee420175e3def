// stream_pipe_0d3775.
// Source generators/spatten/fetch/channel-port.ts.
// Parameters payload = bundle({ address: u(32), length: u(3) }), edge = rising, reset =
// synchronous, active = high.
// Reset: reset synchronous, active high.
// IR 60b0b92a. Do not edit.
`default_nettype none
module stream_pipe_0d3775 (
    input  wire        clock,
    input  wire        reset,

    input  wire        from_valid,
    output wire        from_ready,
    input  wire [31:0] from_payload_address,
    input  wire [ 2:0] from_payload_length,

    output wire        to_valid,
    input  wire        to_ready,
    output wire [31:0] to_payload_address,
    output wire [ 2:0] to_payload_length
);
    reg ask_full;
    reg [31:0] ask_held_address;
    reg [2:0] ask_held_length;

    wire ask_1 = ~ask_full | to_ready;
    wire from_fire = from_valid & from_ready;

    assign from_ready = ask_1;
    assign to_valid = ask_full;
    assign to_payload_address = ask_held_address;
    assign to_payload_length = ask_held_length;

    always @(posedge clock) begin
        if (reset) begin
            ask_full <= 1'd0;
        end else begin
            if (ask_1) ask_full <= from_valid;
        end
    end

    always @(posedge clock) begin
        if (from_fire) begin
            ask_held_address <= from_payload_address;
            ask_held_length <= from_payload_length;
        end
    end
endmodule
`default_nettype wire
