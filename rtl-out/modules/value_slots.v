// value_slots: Which places of values are in use, where single queries load what they want:
// from the order of a query to its last product.
// Source generators/spatten/attention/value-slots.ts.
// Parameters headSize = 16, largestHead = 16, tokens = 64, heads = 4, fusedHeads = 4.
// Reset: reset synchronous, active high.
// IR 9d7dd272. Do not edit.
`default_nettype none
module value_slots (
    input  wire       clock,
    input  wire       reset,

    // 1 at the start of a layer: nothing is in use.
    input  wire       start,

    // A query is to load into `place`; it may when that is `free`, and does when `takes` is 1.
    input  wire       place_buffer,
    input  wire [1:0] place_slot,

    output wire       free,
    input  wire       takes,

    // A query has multiplied all its values.
    input  wire       done_valid,
    input  wire       done_place_buffer,
    input  wire [1:0] done_place_slot
);
    reg [7:0] used;

    wire [7:0] free_shifted = used >> {place_buffer, place_slot};
    wire [7:0] taken = takes ? {{place_buffer, place_slot} == 3'd7, {place_buffer, place_slot} ==
            3'd6, {place_buffer, place_slot} == 3'd5, {place_buffer, place_slot} == 3'd4,
            {place_buffer, place_slot} == 3'd3, {place_buffer, place_slot} == 3'd2,
            {place_buffer, place_slot} == 3'd1, {place_buffer, place_slot} == 3'd0} : 8'd0;
    wire [7:0] left = done_valid ? {{done_place_buffer, done_place_slot} == 3'd7,
            {done_place_buffer, done_place_slot} == 3'd6, {done_place_buffer, done_place_slot} ==
            3'd5, {done_place_buffer, done_place_slot} == 3'd4,
            {done_place_buffer, done_place_slot} == 3'd3, {done_place_buffer, done_place_slot} ==
            3'd2, {done_place_buffer, done_place_slot} == 3'd1,
            {done_place_buffer, done_place_slot} == 3'd0} : 8'd0;

    assign free = ~free_shifted[0];

    always @(posedge clock) begin
        if (reset) begin
            used <= 8'd0;
        end else begin
            if (start) begin
                used <= 8'd0;
            end else begin
                used <= (used | taken) & ~left;
            end
        end
    end

    wire _unused_ok = &{1'b0, free_shifted[7:1]};
endmodule
`default_nettype wire
