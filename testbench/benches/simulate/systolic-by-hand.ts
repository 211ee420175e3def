import { PRODUCT_SIDES, SEEDS } from './systolic.js';

/**
 * `systolicBench` as an experienced hand writes it for speed: loops over arrays, each updated in place in the order that needs no
 * copies. Column 0 of `a` and row 0 of `b` hold what enters the array; row i of `acc` is the sums of row i - 1, row 0 stays 0.
 */
export function systolicByHand(side: number): string {
  return `module systolic_by_hand (
    input  wire        clock,
    input  wire        reset,
    output wire [31:0] checksum
);
    localparam SIDE = ${String(side)};
    localparam WORDS = ${String(Math.ceil(side / 8))};
    localparam PERIOD = ${String(PRODUCT_SIDES * side)};

    reg signed [ 7:0] a   [0:SIDE-1][0:SIDE];
    reg signed [ 7:0] b   [0:SIDE][0:SIDE-1];
    reg signed [31:0] acc [0:SIDE][0:SIDE-1];
    reg        [63:0] a_noise [0:WORDS-1];
    reg        [63:0] b_noise [0:WORDS-1];
    reg        [63:0] x;
    reg        [31:0] step;
    reg        [31:0] folded;
    integer i, j;

    assign checksum = folded;

    always @(posedge clock) begin
        for (i = 0; i < SIDE; i = i + 1) begin
            a[i][0] = a_noise[i / 8][(i % 8) * 8 +: 8];
            b[0][i] = b_noise[i / 8][(i % 8) * 8 +: 8];
        end
        if (step >= PERIOD - SIDE) begin
            folded = {folded[30:0], folded[31]};
            for (j = 0; j < SIDE; j = j + 1) folded = folded ^ acc[SIDE][j];
        end
        if (step == 0) begin
            for (i = 1; i <= SIDE; i = i + 1)
                for (j = 0; j < SIDE; j = j + 1) acc[i][j] = 0;
        end else if (step >= PERIOD - SIDE) begin
            for (i = SIDE; i > 0; i = i - 1)
                for (j = 0; j < SIDE; j = j + 1) acc[i][j] = acc[i - 1][j];
        end else begin
            for (i = 0; i < SIDE; i = i + 1)
                for (j = 0; j < SIDE; j = j + 1) acc[i + 1][j] = acc[i + 1][j] + a[i][j] * b[i][j];
        end
        for (i = 0; i < SIDE; i = i + 1)
            for (j = SIDE; j > 0; j = j - 1) a[i][j] = a[i][j - 1];
        for (i = SIDE; i > 0; i = i - 1)
            for (j = 0; j < SIDE; j = j + 1) b[i][j] = b[i - 1][j];
        for (i = WORDS - 1; i > 0; i = i - 1) begin
            a_noise[i] = a_noise[i - 1];
            b_noise[i] = b_noise[i - 1];
        end
        x = a_noise[0] ^ (a_noise[0] << 13);
        x = x ^ (x >> 7);
        a_noise[0] = x ^ (x << 17);
        x = b_noise[0] ^ (b_noise[0] << 13);
        x = x ^ (x >> 7);
        b_noise[0] = x ^ (x << 17);
        step = (step == PERIOD - 1) ? 0 : step + 1;
        if (reset) begin
            step = 0;
            folded = 0;
            for (i = 0; i < WORDS; i = i + 1) begin
                a_noise[i] = 0;
                b_noise[i] = 0;
            end
            a_noise[0] = 64'h${SEEDS.a.toString(16)};
            b_noise[0] = 64'h${SEEDS.b.toString(16)};
        end
    end
endmodule
`;
}
