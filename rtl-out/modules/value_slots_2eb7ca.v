// value_slots_2eb7ca: Which places of values are in use, where single queries load what they
// want: from the order of a query to its last product.
// Source generators/spatten/attention/value-slots.ts.
// Parameters headSize = 64, largestHead = 128, tokens = 1024, heads = 16, fusedHeads = 2.
// Reset: reset synchronous, active high.
// IR c1cf8a23. Do not edit.
`default_nettype none
module value_slots_2eb7ca (
    input  wire clock,
    input  wire reset,

    // 1 at the start of a layer: nothing is in use.
    input  wire start,

    // A query is to load into `place`; it may when that is `free`, and does when `takes` is 1.
    input  wire place_buffer,
    input  wire place_slot,

    output wire free,
    input  wire takes,

    // A query has multiplied all its values.
    input  wire done_valid,
    input  wire done_place_buffer,
    input  wire done_place_slot
);
    reg [3:0] used;

    wire [3:0] free_shifted = used >> {place_buffer, place_slot};
    wire [3:0] taken = takes ? {{place_buffer, place_slot} == 2'd3, {place_buffer, place_slot} ==
            2'd2, {place_buffer, place_slot} == 2'd1, {place_buffer, place_slot} == 2'd0} : 4'd0;
    wire [3:0] left = done_valid ? {{done_place_buffer, done_place_slot} == 2'd3,
            {done_place_buffer, done_place_slot} == 2'd2, {done_place_buffer, done_place_slot} ==
            2'd1, {done_place_buffer, done_place_slot} == 2'd0} : 4'd0;

    assign free = ~free_shifted[0];

    always @(posedge clock) begin
        if (reset) begin
            used <= 4'd0;
        end else begin
            if (start) begin
                used <= 4'd0;
            end else begin
                used <= (used | taken) & ~left;
            end
        end
    end

    wire _unused_ok = &{1'b0, free_shifted[3:1]};
endmodule
`default_nettype wire
