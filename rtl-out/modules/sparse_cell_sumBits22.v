// sparse_cell_sumBits22: An element of the sparse array: two bytes of weights, and metadata
// that selects the operands that they meet. Operands and `swap` leave to the right a cycle
// later, and `partial`, three cycles behind the operands, grows by the products on its way
// down. `load` fills a second set of weights; `swap`, which comes with the first token of a
// tile, makes it the one at work. Source: golden/gpusq/sparse-pe-array.md.
// Source generators/gpusq/sparse-cell.ts.
// Parameters sumBits = 22.
// Reset: reset synchronous, active high.
// IR ff156fa9. Do not edit.
`default_nettype none
module sparse_cell_sumBits22 (
    input  wire        clock,
    input  wire        reset,

    // Everything stands still without it.
    input  wire        advance,
    input  wire        load,

    input  wire [15:0] weights_w,
    input  wire [ 1:0] weights_first,
    input  wire [ 1:0] weights_second,

    input  wire        pairs,
    input  wire        swap,
    input  wire [31:0] x,
    input  wire [21:0] partial,
    output wire        swapOut,
    output wire [31:0] xOut,
    output wire [21:0] partialOut
);
    reg [15:0] next_w;
    reg [1:0] next_first;
    reg [1:0] next_second;
    reg nextPairs;
    reg [31:0] operands;
    reg swapped;
    reg [1:0] first;
    reg [1:0] second;
    reg [15:0] active;
    reg pairs_register;
    reg [7:0] one;
    reg [7:0] other;
    wire [15:0] multiplier_a;
    wire [15:0] multiplier_b;
    wire [31:0] multiplier_product;
    reg [16:0] addend;
    reg [21:0] partialOut_register;

    wire selects = advance & swap;
    wire multiplies = advance & swapped;

    assign swapOut = swapped;
    assign xOut = operands;
    assign partialOut = partialOut_register;
    assign multiplier_a = {other, one};
    assign multiplier_b = active;

    genvar multiplier_index;
    generate
        for (multiplier_index = 0; multiplier_index < 2; multiplier_index = multiplier_index +
                1) begin : multiplier
            pair_multiplier member (
                .a       (multiplier_a[multiplier_index*8 +: 8]),
                .b       (multiplier_b[multiplier_index*8 +: 8]),
                .pairs   (pairs_register),
                .product (multiplier_product[multiplier_index*16 +: 16])
            );
        end
    endgenerate

    always @(posedge clock) begin
        if (load) begin
            next_w <= weights_w;
            next_first <= weights_first;
            next_second <= weights_second;
            nextPairs <= pairs;
        end
    end

    always @(posedge clock) begin
        if (advance) begin
            operands <= x;
            one <= operands[{first, 3'd0} +: 8];
            other <= operands[{second, 3'd0} +: 8];
            addend <= {multiplier_product[15], multiplier_product[15:0]} +
                    {multiplier_product[31], multiplier_product[31:16]};
            partialOut_register <= partial + {{5{addend[16]}}, addend};
        end
    end

    always @(posedge clock) begin
        if (reset) begin
            swapped <= 1'd0;
        end else if (advance) begin
            swapped <= swap;
        end
    end

    always @(posedge clock) begin
        if (selects) begin
            first <= next_first;
            second <= next_second;
        end
    end

    always @(posedge clock) begin
        if (multiplies) begin
            active <= next_w;
            pairs_register <= nextPairs;
        end
    end
endmodule
`default_nettype wire
