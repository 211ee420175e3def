// mixed_cell_sumBits14: One place of the systolic grid: it adds both products of its weight to
// the partial sums from above, and passes operands right and sums down, a cycle later. The next
// weight is loaded behind the one at work: a cell without one keeps the first that comes from
// above and passes the others on, so a column fills from its head down. `change` goes right one
// cycle ahead of the first operands of a tile. Source: golden/fact/mixed-pe-array.md.
// Source generators/fact/mixed-cell.ts.
// Parameters sumBits = 14.
// Reset: reset synchronous, active high.
// IR 5fd0d33b. Do not edit.
`default_nettype none
module mixed_cell_sumBits14 (
    input  wire        clock,
    input  wire        reset,

    input  wire        advance,
    input  wire        change,
    input  wire [ 9:0] operands,

    // A weight that comes down; `weight` counts where `loads` is 1.
    input  wire        loads,
    input  wire [ 7:0] weight,
    input  wire [27:0] above,
    output wire        changeRight,
    output wire [ 9:0] right,
    output wire        loadsDown,
    output wire [ 7:0] weightDown,
    output wire [27:0] down
);
    reg filled;
    wire [23:0] place_products;
    reg [27:0] total;
    reg [9:0] right_register;
    reg changeRight_register;
    reg loadsDown_register;
    reg [7:0] weightDown_register;

    wire keeps = loads & (~filled | change);

    assign changeRight = changeRight_register;
    assign right = right_register;
    assign loadsDown = loadsDown_register;
    assign weightDown = weightDown_register;
    assign down = total;

    stationary_multiplier place (
        .clock    (clock),
        .operands (operands),
        .loads    (advance & keeps),
        .weight   (weight),
        .changes  (advance & change),
        .products (place_products)
    );

    always @(posedge clock) begin
        if (reset) begin
            filled <= 1'd0;
            changeRight_register <= 1'd0;
            loadsDown_register <= 1'd0;
        end else if (advance) begin
            filled <= keeps | (filled & ~change);
            changeRight_register <= change;
            loadsDown_register <= loads & ~keeps;
        end
    end

    always @(posedge clock) begin
        if (advance) begin
            total <= {above[27:14] + {{2{place_products[23]}}, place_products[23:12]}, above[13:0] +
                    {{2{place_products[11]}}, place_products[11:0]}};
            right_register <= operands;
            weightDown_register <= weight;
        end
    end
endmodule
`default_nettype wire
