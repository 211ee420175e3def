// value_tree: The multipliers of probabilities and values, and a tree that adds element i and
// element i + half with a register behind each level, until one token is left. It is cut
// earlier for larger heads: their parts are not added to each other. Source: SpAtten, section
// IV; golden/spatten/multiply/probability-value.md.
// Source generators/spatten/multiply/value-tree.ts.
// Parameters lanes = 8, headSize = 64, largestHead = 128.
// IR 8e7e9970. Do not edit.
`default_nettype none
module value_tree (
    input  wire          clock,

    // Everything stands still without it.
    input  wire          advance,

    // Of the word of each lane.
    input  wire [  95:0] probabilities,
    input  wire [6143:0] words,

    // Of the line's values.
    input  wire          sizeLog,

    // What a line adds, element by element; those behind the size of the head are open.
    output wire [3455:0] sums
);
    wire [95:0] lane_probability;
    wire [6143:0] lane_word;
    wire [12287:0] lane_products;
    reg [3:0] size_of;
    wire [6143:0] level1_a;
    wire [6143:0] level1_b;
    wire [6399:0] level1_sum;
    wire [3199:0] level2_a;
    wire [3199:0] level2_b;
    wire [3327:0] level2_sum;
    reg [1727:0] level3_rest;
    wire [1663:0] level3_pass;
    wire [1663:0] level3_a;
    wire [1663:0] level3_b;
    wire [1727:0] level3_sum;

    wire joins = size_of[3] <= 1'd0;

    assign sums = {level3_rest, level3_sum};
    assign lane_probability = probabilities;
    assign lane_word = words;
    assign level1_a = lane_products[6143:0];
    assign level1_b = lane_products[12287:6144];
    assign level2_a = level1_sum[3199:0];
    assign level2_b = level1_sum[6399:3200];
    assign level3_pass = level2_sum[1663:0];
    assign level3_a = level2_sum[1663:0];
    assign level3_b = level2_sum[3327:1664];

    genvar lane_index;
    generate
        for (lane_index = 0; lane_index < 8; lane_index = lane_index + 1) begin : lane
            value_lane member (
                .clock       (clock),
                .advance     (advance),
                .probability (lane_probability[lane_index*12 +: 12]),
                .word        (lane_word[lane_index*768 +: 768]),
                .products    (lane_products[lane_index*1536 +: 1536])
            );
        end
    endgenerate

    genvar level1_index;
    generate
        for (level1_index = 0; level1_index < 256; level1_index = level1_index + 1) begin : level1
            tree_adder member (
                .clock   (clock),
                .advance (advance),
                .a       (level1_a[level1_index*24 +: 24]),
                .b       (level1_b[level1_index*24 +: 24]),
                .sum     (level1_sum[level1_index*25 +: 25])
            );
        end
    endgenerate

    genvar level2_index;
    generate
        for (level2_index = 0; level2_index < 128; level2_index = level2_index + 1) begin : level2
            tree_adder_bits25_sumBits26 member (
                .clock   (clock),
                .advance (advance),
                .a       (level2_a[level2_index*25 +: 25]),
                .b       (level2_b[level2_index*25 +: 25]),
                .sum     (level2_sum[level2_index*26 +: 26])
            );
        end
    endgenerate

    genvar level3_index;
    generate
        for (level3_index = 0; level3_index < 64; level3_index = level3_index + 1) begin : level3
            tap_adder_bits26_sumBits27 member (
                .clock   (clock),
                .advance (advance),
                .joins   (joins),
                .pass    (level3_pass[level3_index*26 +: 26]),
                .a       (level3_a[level3_index*26 +: 26]),
                .b       (level3_b[level3_index*26 +: 26]),
                .sum     (level3_sum[level3_index*27 +: 27])
            );
        end
    endgenerate

    always @(posedge clock) begin
        if (advance) begin
            size_of <= {size_of[2:0], sizeLog};
            level3_rest <= {{level2_sum[3327], level2_sum[3327:3302]},
                    {level2_sum[3301], level2_sum[3301:3276]},
                    {level2_sum[3275], level2_sum[3275:3250]},
                    {level2_sum[3249], level2_sum[3249:3224]},
                    {level2_sum[3223], level2_sum[3223:3198]},
                    {level2_sum[3197], level2_sum[3197:3172]},
                    {level2_sum[3171], level2_sum[3171:3146]},
                    {level2_sum[3145], level2_sum[3145:3120]},
                    {level2_sum[3119], level2_sum[3119:3094]},
                    {level2_sum[3093], level2_sum[3093:3068]},
                    {level2_sum[3067], level2_sum[3067:3042]},
                    {level2_sum[3041], level2_sum[3041:3016]},
                    {level2_sum[3015], level2_sum[3015:2990]},
                    {level2_sum[2989], level2_sum[2989:2964]},
                    {level2_sum[2963], level2_sum[2963:2938]},
                    {level2_sum[2937], level2_sum[2937:2912]},
                    {level2_sum[2911], level2_sum[2911:2886]},
                    {level2_sum[2885], level2_sum[2885:2860]},
                    {level2_sum[2859], level2_sum[2859:2834]},
                    {level2_sum[2833], level2_sum[2833:2808]},
                    {level2_sum[2807], level2_sum[2807:2782]},
                    {level2_sum[2781], level2_sum[2781:2756]},
                    {level2_sum[2755], level2_sum[2755:2730]},
                    {level2_sum[2729], level2_sum[2729:2704]},
                    {level2_sum[2703], level2_sum[2703:2678]},
                    {level2_sum[2677], level2_sum[2677:2652]},
                    {level2_sum[2651], level2_sum[2651:2626]},
                    {level2_sum[2625], level2_sum[2625:2600]},
                    {level2_sum[2599], level2_sum[2599:2574]},
                    {level2_sum[2573], level2_sum[2573:2548]},
                    {level2_sum[2547], level2_sum[2547:2522]},
                    {level2_sum[2521], level2_sum[2521:2496]},
                    {level2_sum[2495], level2_sum[2495:2470]},
                    {level2_sum[2469], level2_sum[2469:2444]},
                    {level2_sum[2443], level2_sum[2443:2418]},
                    {level2_sum[2417], level2_sum[2417:2392]},
                    {level2_sum[2391], level2_sum[2391:2366]},
                    {level2_sum[2365], level2_sum[2365:2340]},
                    {level2_sum[2339], level2_sum[2339:2314]},
                    {level2_sum[2313], level2_sum[2313:2288]},
                    {level2_sum[2287], level2_sum[2287:2262]},
                    {level2_sum[2261], level2_sum[2261:2236]},
                    {level2_sum[2235], level2_sum[2235:2210]},
                    {level2_sum[2209], level2_sum[2209:2184]},
                    {level2_sum[2183], level2_sum[2183:2158]},
                    {level2_sum[2157], level2_sum[2157:2132]},
                    {level2_sum[2131], level2_sum[2131:2106]},
                    {level2_sum[2105], level2_sum[2105:2080]},
                    {level2_sum[2079], level2_sum[2079:2054]},
                    {level2_sum[2053], level2_sum[2053:2028]},
                    {level2_sum[2027], level2_sum[2027:2002]},
                    {level2_sum[2001], level2_sum[2001:1976]},
                    {level2_sum[1975], level2_sum[1975:1950]},
                    {level2_sum[1949], level2_sum[1949:1924]},
                    {level2_sum[1923], level2_sum[1923:1898]},
                    {level2_sum[1897], level2_sum[1897:1872]},
                    {level2_sum[1871], level2_sum[1871:1846]},
                    {level2_sum[1845], level2_sum[1845:1820]},
                    {level2_sum[1819], level2_sum[1819:1794]},
                    {level2_sum[1793], level2_sum[1793:1768]},
                    {level2_sum[1767], level2_sum[1767:1742]},
                    {level2_sum[1741], level2_sum[1741:1716]},
                    {level2_sum[1715], level2_sum[1715:1690]},
                    {level2_sum[1689], level2_sum[1689:1664]}};
        end
    end
endmodule
`default_nettype wire
