// stream_pipe_33fa8f: a cell of the library.
// Parameters payload = bundle({ address: u(32), length: u(2) }), edge = rising, reset =
// synchronous, active = high.
// Reset: reset synchronous, active high.
// IR 0ff2cfb0. Do not edit.
`default_nettype none
module stream_pipe_33fa8f (
    input  wire        clock,
    input  wire        reset,

    input  wire        from_valid,
    output wire        from_ready,
    input  wire [31:0] from_payload_address,
    input  wire [ 1:0] from_payload_length,

    output wire        to_valid,
    input  wire        to_ready,
    output wire [31:0] to_payload_address,
    output wire [ 1:0] to_payload_length
);
    reg full;
    reg [31:0] held_address;
    reg [1:0] held_length;

    wire from_ready_or = ~full | to_ready;
    wire from_fire = from_valid & from_ready;

    assign from_ready = from_ready_or;
    assign to_valid = full;
    assign to_payload_address = held_address;
    assign to_payload_length = held_length;

    always @(posedge clock) begin
        if (reset) begin
            full <= 1'd0;
        end else begin
            if (from_ready_or) full <= from_valid;
        end
    end

    always @(posedge clock) begin
        if (from_fire) begin
            held_address <= from_payload_address;
            held_length <= from_payload_length;
        end
    end
endmodule
`default_nettype wire
