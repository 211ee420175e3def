// sparse_pe_array: A systolic array for weights of which two of four are kept, and for dense
// ones at half the rate. Weights stay, depth on the rows and output channels on the columns;
// tokens come in from the left and move right, partial sums move down into accumulators, one a
// token and column. The weights of the next tile are taken while this one runs.
// Source generators/gpusq/sparse-pe-array.ts.
// Parameters rows = 16, columns = 16, tokens = 128, tiles = 64, accumulatorWidth = 32, trace =
// false.
// Reset: reset synchronous, active high.
// IR 6e2b7933. Do not edit.
`default_nettype none
module sparse_pe_array (
    input  wire         clock,
    input  wire         reset,

    input  wire         tiles_valid,
    output wire         tiles_ready,
    input  wire [ 15:0] tiles_payload_tokens,
    input  wire         tiles_payload_first,
    input  wire         tiles_payload_last,
    input  wire         tiles_payload_sparse,
    input  wire         tiles_payload_pairs,

    // `first` and `second` are the metadata: the kept units, ascending.
    input  wire         weights_valid,
    output wire         weights_ready,
    input  wire [255:0] weights_payload_w,
    input  wire [ 31:0] weights_payload_first,
    input  wire [ 31:0] weights_payload_second,

    // Four bytes for each row of elements.
    input  wire         operands_valid,
    output wire         operands_ready,
    input  wire [255:0] operands_payload,

    // `accumulators` are 0 for a refused block.
    output wire         results_valid,
    input  wire         results_ready,
    output wire [  2:0] results_payload_error,
    output wire [511:0] results_payload_accumulators,

    // The first error since reset or `clearError`, and the number of its tile, modulo 65536.
    output wire [  2:0] error_code,
    output wire [ 15:0] error_tile,

    input  wire         clearError,
    output wire         busy
);
    localparam [2:0] NONE = 3'd0;

    reg answer_valid;
    reg [2:0] answer_error;
    wire loader_tiles_ready;
    wire loader_weights_ready;
    wire loader_loaded_valid;
    wire loader_loaded_ready;
    wire [15:0] loader_loaded_payload_tokens;
    wire loader_loaded_payload_first;
    wire loader_loaded_payload_last;
    wire [2:0] loader_loaded_payload_error;
    wire [7:0] loader_load;
    wire [255:0] loader_row_w;
    wire [31:0] loader_row_first;
    wire [31:0] loader_row_second;
    wire loader_pairs;
    wire [2:0] loader_error_code;
    wire [15:0] loader_error_tile;
    wire loader_busy;
    reg [15:0] tile_tokens;
    reg tile_first;
    reg tile_last;
    reg [2:0] tile_error;
    reg [15:0] left;
    reg fresh;
    reg [4:0] onItsWay;
    reg [3:0] settling;
    wire [31:0] cell__0_x;
    wire cell__0_swapOut;
    wire [31:0] cell__0_xOut;
    wire [19:0] cell__0_partialOut;
    wire [31:0] cell__1_x;
    wire cell__1_swapOut;
    wire [31:0] cell__1_xOut;
    wire [19:0] cell__1_partialOut;
    wire [31:0] cell__2_x;
    wire cell__2_swapOut;
    wire [31:0] cell__2_xOut;
    wire [19:0] cell__2_partialOut;
    wire [31:0] cell__3_x;
    wire cell__3_swapOut;
    wire [31:0] cell__3_xOut;
    wire [19:0] cell__3_partialOut;
    wire [31:0] cell__4_x;
    wire cell__4_swapOut;
    wire [31:0] cell__4_xOut;
    wire [19:0] cell__4_partialOut;
    wire [31:0] cell__5_x;
    wire cell__5_swapOut;
    wire [31:0] cell__5_xOut;
    wire [19:0] cell__5_partialOut;
    wire [31:0] cell__6_x;
    wire cell__6_swapOut;
    wire [31:0] cell__6_xOut;
    wire [19:0] cell__6_partialOut;
    wire [31:0] cell__7_x;
    wire cell__7_swapOut;
    wire [31:0] cell__7_xOut;
    wire [19:0] cell__7_partialOut;
    wire [31:0] cell__8_x;
    wire cell__8_swapOut;
    wire [31:0] cell__8_xOut;
    wire [19:0] cell__8_partialOut;
    wire [31:0] cell__9_x;
    wire cell__9_swapOut;
    wire [31:0] cell__9_xOut;
    wire [19:0] cell__9_partialOut;
    wire [31:0] cell__10_x;
    wire cell__10_swapOut;
    wire [31:0] cell__10_xOut;
    wire [19:0] cell__10_partialOut;
    wire [31:0] cell__11_x;
    wire cell__11_swapOut;
    wire [31:0] cell__11_xOut;
    wire [19:0] cell__11_partialOut;
    wire [31:0] cell__12_x;
    wire cell__12_swapOut;
    wire [31:0] cell__12_xOut;
    wire [19:0] cell__12_partialOut;
    wire [31:0] cell__13_x;
    wire cell__13_swapOut;
    wire [31:0] cell__13_xOut;
    wire [19:0] cell__13_partialOut;
    wire [31:0] cell__14_x;
    wire cell__14_swapOut;
    wire [31:0] cell__14_xOut;
    wire [19:0] cell__14_partialOut;
    wire [31:0] cell__15_x;
    wire cell__15_swapOut;
    wire [31:0] cell__15_xOut;
    wire [19:0] cell__15_partialOut;
    reg [31:0] token1;
    reg swap1;
    wire [31:0] cell__16_x;
    wire cell__16_swapOut;
    wire [31:0] cell__16_xOut;
    wire [19:0] cell__16_partialOut;
    wire [31:0] cell__17_x;
    wire cell__17_swapOut;
    wire [31:0] cell__17_xOut;
    wire [19:0] cell__17_partialOut;
    wire [31:0] cell__18_x;
    wire cell__18_swapOut;
    wire [31:0] cell__18_xOut;
    wire [19:0] cell__18_partialOut;
    wire [31:0] cell__19_x;
    wire cell__19_swapOut;
    wire [31:0] cell__19_xOut;
    wire [19:0] cell__19_partialOut;
    wire [31:0] cell__20_x;
    wire cell__20_swapOut;
    wire [31:0] cell__20_xOut;
    wire [19:0] cell__20_partialOut;
    wire [31:0] cell__21_x;
    wire cell__21_swapOut;
    wire [31:0] cell__21_xOut;
    wire [19:0] cell__21_partialOut;
    wire [31:0] cell__22_x;
    wire cell__22_swapOut;
    wire [31:0] cell__22_xOut;
    wire [19:0] cell__22_partialOut;
    wire [31:0] cell__23_x;
    wire cell__23_swapOut;
    wire [31:0] cell__23_xOut;
    wire [19:0] cell__23_partialOut;
    wire [31:0] cell__24_x;
    wire cell__24_swapOut;
    wire [31:0] cell__24_xOut;
    wire [19:0] cell__24_partialOut;
    wire [31:0] cell__25_x;
    wire cell__25_swapOut;
    wire [31:0] cell__25_xOut;
    wire [19:0] cell__25_partialOut;
    wire [31:0] cell__26_x;
    wire cell__26_swapOut;
    wire [31:0] cell__26_xOut;
    wire [19:0] cell__26_partialOut;
    wire [31:0] cell__27_x;
    wire cell__27_swapOut;
    wire [31:0] cell__27_xOut;
    wire [19:0] cell__27_partialOut;
    wire [31:0] cell__28_x;
    wire cell__28_swapOut;
    wire [31:0] cell__28_xOut;
    wire [19:0] cell__28_partialOut;
    wire [31:0] cell__29_x;
    wire cell__29_swapOut;
    wire [31:0] cell__29_xOut;
    wire [19:0] cell__29_partialOut;
    wire [31:0] cell__30_x;
    wire cell__30_swapOut;
    wire [31:0] cell__30_xOut;
    wire [19:0] cell__30_partialOut;
    wire [31:0] cell__31_x;
    wire cell__31_swapOut;
    wire [31:0] cell__31_xOut;
    wire [19:0] cell__31_partialOut;
    reg [63:0] token2;
    reg [1:0] swap2;
    wire [31:0] cell__32_x;
    wire cell__32_swapOut;
    wire [31:0] cell__32_xOut;
    wire [19:0] cell__32_partialOut;
    wire [31:0] cell__33_x;
    wire cell__33_swapOut;
    wire [31:0] cell__33_xOut;
    wire [19:0] cell__33_partialOut;
    wire [31:0] cell__34_x;
    wire cell__34_swapOut;
    wire [31:0] cell__34_xOut;
    wire [19:0] cell__34_partialOut;
    wire [31:0] cell__35_x;
    wire cell__35_swapOut;
    wire [31:0] cell__35_xOut;
    wire [19:0] cell__35_partialOut;
    wire [31:0] cell__36_x;
    wire cell__36_swapOut;
    wire [31:0] cell__36_xOut;
    wire [19:0] cell__36_partialOut;
    wire [31:0] cell__37_x;
    wire cell__37_swapOut;
    wire [31:0] cell__37_xOut;
    wire [19:0] cell__37_partialOut;
    wire [31:0] cell__38_x;
    wire cell__38_swapOut;
    wire [31:0] cell__38_xOut;
    wire [19:0] cell__38_partialOut;
    wire [31:0] cell__39_x;
    wire cell__39_swapOut;
    wire [31:0] cell__39_xOut;
    wire [19:0] cell__39_partialOut;
    wire [31:0] cell__40_x;
    wire cell__40_swapOut;
    wire [31:0] cell__40_xOut;
    wire [19:0] cell__40_partialOut;
    wire [31:0] cell__41_x;
    wire cell__41_swapOut;
    wire [31:0] cell__41_xOut;
    wire [19:0] cell__41_partialOut;
    wire [31:0] cell__42_x;
    wire cell__42_swapOut;
    wire [31:0] cell__42_xOut;
    wire [19:0] cell__42_partialOut;
    wire [31:0] cell__43_x;
    wire cell__43_swapOut;
    wire [31:0] cell__43_xOut;
    wire [19:0] cell__43_partialOut;
    wire [31:0] cell__44_x;
    wire cell__44_swapOut;
    wire [31:0] cell__44_xOut;
    wire [19:0] cell__44_partialOut;
    wire [31:0] cell__45_x;
    wire cell__45_swapOut;
    wire [31:0] cell__45_xOut;
    wire [19:0] cell__45_partialOut;
    wire [31:0] cell__46_x;
    wire cell__46_swapOut;
    wire [31:0] cell__46_xOut;
    wire [19:0] cell__46_partialOut;
    wire [31:0] cell__47_x;
    wire cell__47_swapOut;
    wire [31:0] cell__47_xOut;
    wire [19:0] cell__47_partialOut;
    reg [95:0] token3;
    reg [2:0] swap3;
    wire [31:0] cell__48_x;
    wire cell__48_swapOut;
    wire [31:0] cell__48_xOut;
    wire [19:0] cell__48_partialOut;
    wire [31:0] cell__49_x;
    wire cell__49_swapOut;
    wire [31:0] cell__49_xOut;
    wire [19:0] cell__49_partialOut;
    wire [31:0] cell__50_x;
    wire cell__50_swapOut;
    wire [31:0] cell__50_xOut;
    wire [19:0] cell__50_partialOut;
    wire [31:0] cell__51_x;
    wire cell__51_swapOut;
    wire [31:0] cell__51_xOut;
    wire [19:0] cell__51_partialOut;
    wire [31:0] cell__52_x;
    wire cell__52_swapOut;
    wire [31:0] cell__52_xOut;
    wire [19:0] cell__52_partialOut;
    wire [31:0] cell__53_x;
    wire cell__53_swapOut;
    wire [31:0] cell__53_xOut;
    wire [19:0] cell__53_partialOut;
    wire [31:0] cell__54_x;
    wire cell__54_swapOut;
    wire [31:0] cell__54_xOut;
    wire [19:0] cell__54_partialOut;
    wire [31:0] cell__55_x;
    wire cell__55_swapOut;
    wire [31:0] cell__55_xOut;
    wire [19:0] cell__55_partialOut;
    wire [31:0] cell__56_x;
    wire cell__56_swapOut;
    wire [31:0] cell__56_xOut;
    wire [19:0] cell__56_partialOut;
    wire [31:0] cell__57_x;
    wire cell__57_swapOut;
    wire [31:0] cell__57_xOut;
    wire [19:0] cell__57_partialOut;
    wire [31:0] cell__58_x;
    wire cell__58_swapOut;
    wire [31:0] cell__58_xOut;
    wire [19:0] cell__58_partialOut;
    wire [31:0] cell__59_x;
    wire cell__59_swapOut;
    wire [31:0] cell__59_xOut;
    wire [19:0] cell__59_partialOut;
    wire [31:0] cell__60_x;
    wire cell__60_swapOut;
    wire [31:0] cell__60_xOut;
    wire [19:0] cell__60_partialOut;
    wire [31:0] cell__61_x;
    wire cell__61_swapOut;
    wire [31:0] cell__61_xOut;
    wire [19:0] cell__61_partialOut;
    wire [31:0] cell__62_x;
    wire cell__62_swapOut;
    wire [31:0] cell__62_xOut;
    wire [19:0] cell__62_partialOut;
    wire [31:0] cell__63_x;
    wire cell__63_swapOut;
    wire [31:0] cell__63_xOut;
    wire [19:0] cell__63_partialOut;
    reg [127:0] token4;
    reg [3:0] swap4;
    wire [31:0] cell__64_x;
    wire cell__64_swapOut;
    wire [31:0] cell__64_xOut;
    wire [19:0] cell__64_partialOut;
    wire [31:0] cell__65_x;
    wire cell__65_swapOut;
    wire [31:0] cell__65_xOut;
    wire [19:0] cell__65_partialOut;
    wire [31:0] cell__66_x;
    wire cell__66_swapOut;
    wire [31:0] cell__66_xOut;
    wire [19:0] cell__66_partialOut;
    wire [31:0] cell__67_x;
    wire cell__67_swapOut;
    wire [31:0] cell__67_xOut;
    wire [19:0] cell__67_partialOut;
    wire [31:0] cell__68_x;
    wire cell__68_swapOut;
    wire [31:0] cell__68_xOut;
    wire [19:0] cell__68_partialOut;
    wire [31:0] cell__69_x;
    wire cell__69_swapOut;
    wire [31:0] cell__69_xOut;
    wire [19:0] cell__69_partialOut;
    wire [31:0] cell__70_x;
    wire cell__70_swapOut;
    wire [31:0] cell__70_xOut;
    wire [19:0] cell__70_partialOut;
    wire [31:0] cell__71_x;
    wire cell__71_swapOut;
    wire [31:0] cell__71_xOut;
    wire [19:0] cell__71_partialOut;
    wire [31:0] cell__72_x;
    wire cell__72_swapOut;
    wire [31:0] cell__72_xOut;
    wire [19:0] cell__72_partialOut;
    wire [31:0] cell__73_x;
    wire cell__73_swapOut;
    wire [31:0] cell__73_xOut;
    wire [19:0] cell__73_partialOut;
    wire [31:0] cell__74_x;
    wire cell__74_swapOut;
    wire [31:0] cell__74_xOut;
    wire [19:0] cell__74_partialOut;
    wire [31:0] cell__75_x;
    wire cell__75_swapOut;
    wire [31:0] cell__75_xOut;
    wire [19:0] cell__75_partialOut;
    wire [31:0] cell__76_x;
    wire cell__76_swapOut;
    wire [31:0] cell__76_xOut;
    wire [19:0] cell__76_partialOut;
    wire [31:0] cell__77_x;
    wire cell__77_swapOut;
    wire [31:0] cell__77_xOut;
    wire [19:0] cell__77_partialOut;
    wire [31:0] cell__78_x;
    wire cell__78_swapOut;
    wire [31:0] cell__78_xOut;
    wire [19:0] cell__78_partialOut;
    wire [31:0] cell__79_x;
    wire cell__79_swapOut;
    wire [31:0] cell__79_xOut;
    wire [19:0] cell__79_partialOut;
    reg [159:0] token5;
    reg [4:0] swap5;
    wire [31:0] cell__80_x;
    wire cell__80_swapOut;
    wire [31:0] cell__80_xOut;
    wire [19:0] cell__80_partialOut;
    wire [31:0] cell__81_x;
    wire cell__81_swapOut;
    wire [31:0] cell__81_xOut;
    wire [19:0] cell__81_partialOut;
    wire [31:0] cell__82_x;
    wire cell__82_swapOut;
    wire [31:0] cell__82_xOut;
    wire [19:0] cell__82_partialOut;
    wire [31:0] cell__83_x;
    wire cell__83_swapOut;
    wire [31:0] cell__83_xOut;
    wire [19:0] cell__83_partialOut;
    wire [31:0] cell__84_x;
    wire cell__84_swapOut;
    wire [31:0] cell__84_xOut;
    wire [19:0] cell__84_partialOut;
    wire [31:0] cell__85_x;
    wire cell__85_swapOut;
    wire [31:0] cell__85_xOut;
    wire [19:0] cell__85_partialOut;
    wire [31:0] cell__86_x;
    wire cell__86_swapOut;
    wire [31:0] cell__86_xOut;
    wire [19:0] cell__86_partialOut;
    wire [31:0] cell__87_x;
    wire cell__87_swapOut;
    wire [31:0] cell__87_xOut;
    wire [19:0] cell__87_partialOut;
    wire [31:0] cell__88_x;
    wire cell__88_swapOut;
    wire [31:0] cell__88_xOut;
    wire [19:0] cell__88_partialOut;
    wire [31:0] cell__89_x;
    wire cell__89_swapOut;
    wire [31:0] cell__89_xOut;
    wire [19:0] cell__89_partialOut;
    wire [31:0] cell__90_x;
    wire cell__90_swapOut;
    wire [31:0] cell__90_xOut;
    wire [19:0] cell__90_partialOut;
    wire [31:0] cell__91_x;
    wire cell__91_swapOut;
    wire [31:0] cell__91_xOut;
    wire [19:0] cell__91_partialOut;
    wire [31:0] cell__92_x;
    wire cell__92_swapOut;
    wire [31:0] cell__92_xOut;
    wire [19:0] cell__92_partialOut;
    wire [31:0] cell__93_x;
    wire cell__93_swapOut;
    wire [31:0] cell__93_xOut;
    wire [19:0] cell__93_partialOut;
    wire [31:0] cell__94_x;
    wire cell__94_swapOut;
    wire [31:0] cell__94_xOut;
    wire [19:0] cell__94_partialOut;
    wire [31:0] cell__95_x;
    wire cell__95_swapOut;
    wire [31:0] cell__95_xOut;
    wire [19:0] cell__95_partialOut;
    reg [191:0] token6;
    reg [5:0] swap6;
    wire [31:0] cell__96_x;
    wire cell__96_swapOut;
    wire [31:0] cell__96_xOut;
    wire [19:0] cell__96_partialOut;
    wire [31:0] cell__97_x;
    wire cell__97_swapOut;
    wire [31:0] cell__97_xOut;
    wire [19:0] cell__97_partialOut;
    wire [31:0] cell__98_x;
    wire cell__98_swapOut;
    wire [31:0] cell__98_xOut;
    wire [19:0] cell__98_partialOut;
    wire [31:0] cell__99_x;
    wire cell__99_swapOut;
    wire [31:0] cell__99_xOut;
    wire [19:0] cell__99_partialOut;
    wire [31:0] cell__100_x;
    wire cell__100_swapOut;
    wire [31:0] cell__100_xOut;
    wire [19:0] cell__100_partialOut;
    wire [31:0] cell__101_x;
    wire cell__101_swapOut;
    wire [31:0] cell__101_xOut;
    wire [19:0] cell__101_partialOut;
    wire [31:0] cell__102_x;
    wire cell__102_swapOut;
    wire [31:0] cell__102_xOut;
    wire [19:0] cell__102_partialOut;
    wire [31:0] cell__103_x;
    wire cell__103_swapOut;
    wire [31:0] cell__103_xOut;
    wire [19:0] cell__103_partialOut;
    wire [31:0] cell__104_x;
    wire cell__104_swapOut;
    wire [31:0] cell__104_xOut;
    wire [19:0] cell__104_partialOut;
    wire [31:0] cell__105_x;
    wire cell__105_swapOut;
    wire [31:0] cell__105_xOut;
    wire [19:0] cell__105_partialOut;
    wire [31:0] cell__106_x;
    wire cell__106_swapOut;
    wire [31:0] cell__106_xOut;
    wire [19:0] cell__106_partialOut;
    wire [31:0] cell__107_x;
    wire cell__107_swapOut;
    wire [31:0] cell__107_xOut;
    wire [19:0] cell__107_partialOut;
    wire [31:0] cell__108_x;
    wire cell__108_swapOut;
    wire [31:0] cell__108_xOut;
    wire [19:0] cell__108_partialOut;
    wire [31:0] cell__109_x;
    wire cell__109_swapOut;
    wire [31:0] cell__109_xOut;
    wire [19:0] cell__109_partialOut;
    wire [31:0] cell__110_x;
    wire cell__110_swapOut;
    wire [31:0] cell__110_xOut;
    wire [19:0] cell__110_partialOut;
    wire [31:0] cell__111_x;
    wire cell__111_swapOut;
    wire [31:0] cell__111_xOut;
    wire [19:0] cell__111_partialOut;
    reg [223:0] token7;
    reg [6:0] swap7;
    wire [31:0] cell__112_x;
    wire cell__112_swapOut;
    wire [31:0] cell__112_xOut;
    wire [19:0] cell__112_partialOut;
    wire [31:0] cell__113_x;
    wire cell__113_swapOut;
    wire [31:0] cell__113_xOut;
    wire [19:0] cell__113_partialOut;
    wire [31:0] cell__114_x;
    wire cell__114_swapOut;
    wire [31:0] cell__114_xOut;
    wire [19:0] cell__114_partialOut;
    wire [31:0] cell__115_x;
    wire cell__115_swapOut;
    wire [31:0] cell__115_xOut;
    wire [19:0] cell__115_partialOut;
    wire [31:0] cell__116_x;
    wire cell__116_swapOut;
    wire [31:0] cell__116_xOut;
    wire [19:0] cell__116_partialOut;
    wire [31:0] cell__117_x;
    wire cell__117_swapOut;
    wire [31:0] cell__117_xOut;
    wire [19:0] cell__117_partialOut;
    wire [31:0] cell__118_x;
    wire cell__118_swapOut;
    wire [31:0] cell__118_xOut;
    wire [19:0] cell__118_partialOut;
    wire [31:0] cell__119_x;
    wire cell__119_swapOut;
    wire [31:0] cell__119_xOut;
    wire [19:0] cell__119_partialOut;
    wire [31:0] cell__120_x;
    wire cell__120_swapOut;
    wire [31:0] cell__120_xOut;
    wire [19:0] cell__120_partialOut;
    wire [31:0] cell__121_x;
    wire cell__121_swapOut;
    wire [31:0] cell__121_xOut;
    wire [19:0] cell__121_partialOut;
    wire [31:0] cell__122_x;
    wire cell__122_swapOut;
    wire [31:0] cell__122_xOut;
    wire [19:0] cell__122_partialOut;
    wire [31:0] cell__123_x;
    wire cell__123_swapOut;
    wire [31:0] cell__123_xOut;
    wire [19:0] cell__123_partialOut;
    wire [31:0] cell__124_x;
    wire cell__124_swapOut;
    wire [31:0] cell__124_xOut;
    wire [19:0] cell__124_partialOut;
    wire [31:0] cell__125_x;
    wire cell__125_swapOut;
    wire [31:0] cell__125_xOut;
    wire [19:0] cell__125_partialOut;
    wire [31:0] cell__126_x;
    wire cell__126_swapOut;
    wire [31:0] cell__126_xOut;
    wire [19:0] cell__126_partialOut;
    wire [31:0] cell__127_x;
    wire cell__127_swapOut;
    wire [31:0] cell__127_xOut;
    wire [19:0] cell__127_partialOut;
    reg [103:0] flags;
    reg [77:0] errors;
    reg [6:0] later;
    reg adds;
    reg addsFirst;
    reg [6:0] writeAddress;
    reg answers;
    reg [2:0] answerError;
    reg [299:0] sum0;
    reg [279:0] sum1;
    reg [259:0] sum2;
    reg [239:0] sum3;
    reg [219:0] sum4;
    reg [199:0] sum5;
    reg [179:0] sum6;
    reg [159:0] sum7;
    reg [139:0] sum8;
    reg [119:0] sum9;
    reg [99:0] sum10;
    reg [79:0] sum11;
    reg [59:0] sum12;
    reg [39:0] sum13;
    reg [19:0] sum14;
    wire [319:0] column_sum;
    wire [511:0] column_total;

    wire advance = ~answer_valid | results_ready;
    wire operands_fire = operands_valid & operands_ready;
    wire [6:0] address = flags[102] ? 7'd0 : later;
    wire starts = operands_fire & fresh;
    wire loader_loaded_fire = loader_loaded_valid & loader_loaded_ready;

    assign tiles_ready = loader_tiles_ready;
    assign weights_ready = loader_weights_ready;
    assign operands_ready = advance & (left != 16'd0);
    assign results_valid = answer_valid;
    assign results_payload_error = answer_error;
    assign results_payload_accumulators[31:0] = (answer_error == NONE) ? column_total[31:0] : 32'd0;
    assign results_payload_accumulators[63:32] = (answer_error == NONE) ? column_total[63:32] :
            32'd0;
    assign results_payload_accumulators[95:64] = (answer_error == NONE) ? column_total[95:64] :
            32'd0;
    assign results_payload_accumulators[127:96] = (answer_error == NONE) ? column_total[127:96] :
            32'd0;
    assign results_payload_accumulators[159:128] = (answer_error == NONE) ? column_total[159:128] :
            32'd0;
    assign results_payload_accumulators[191:160] = (answer_error == NONE) ? column_total[191:160] :
            32'd0;
    assign results_payload_accumulators[223:192] = (answer_error == NONE) ? column_total[223:192] :
            32'd0;
    assign results_payload_accumulators[255:224] = (answer_error == NONE) ? column_total[255:224] :
            32'd0;
    assign results_payload_accumulators[287:256] = (answer_error == NONE) ? column_total[287:256] :
            32'd0;
    assign results_payload_accumulators[319:288] = (answer_error == NONE) ? column_total[319:288] :
            32'd0;
    assign results_payload_accumulators[351:320] = (answer_error == NONE) ? column_total[351:320] :
            32'd0;
    assign results_payload_accumulators[383:352] = (answer_error == NONE) ? column_total[383:352] :
            32'd0;
    assign results_payload_accumulators[415:384] = (answer_error == NONE) ? column_total[415:384] :
            32'd0;
    assign results_payload_accumulators[447:416] = (answer_error == NONE) ? column_total[447:416] :
            32'd0;
    assign results_payload_accumulators[479:448] = (answer_error == NONE) ? column_total[479:448] :
            32'd0;
    assign results_payload_accumulators[511:480] = (answer_error == NONE) ? column_total[511:480] :
            32'd0;
    assign error_code = loader_error_code;
    assign error_tile = loader_error_tile;
    assign busy = loader_busy | (left != 16'd0) | (onItsWay != 5'd0) | answer_valid;
    assign loader_loaded_ready = (left == 16'd0) | (operands_fire & (left == 16'd1));
    assign cell__0_x[7:0] = operands_payload[7:0];
    assign cell__0_x[15:8] = operands_payload[15:8];
    assign cell__0_x[23:16] = operands_payload[23:16];
    assign cell__0_x[31:24] = operands_payload[31:24];
    assign cell__1_x = cell__0_xOut;
    assign cell__2_x = cell__1_xOut;
    assign cell__3_x = cell__2_xOut;
    assign cell__4_x = cell__3_xOut;
    assign cell__5_x = cell__4_xOut;
    assign cell__6_x = cell__5_xOut;
    assign cell__7_x = cell__6_xOut;
    assign cell__8_x = cell__7_xOut;
    assign cell__9_x = cell__8_xOut;
    assign cell__10_x = cell__9_xOut;
    assign cell__11_x = cell__10_xOut;
    assign cell__12_x = cell__11_xOut;
    assign cell__13_x = cell__12_xOut;
    assign cell__14_x = cell__13_xOut;
    assign cell__15_x = cell__14_xOut;
    assign cell__16_x = token1;
    assign cell__17_x = cell__16_xOut;
    assign cell__18_x = cell__17_xOut;
    assign cell__19_x = cell__18_xOut;
    assign cell__20_x = cell__19_xOut;
    assign cell__21_x = cell__20_xOut;
    assign cell__22_x = cell__21_xOut;
    assign cell__23_x = cell__22_xOut;
    assign cell__24_x = cell__23_xOut;
    assign cell__25_x = cell__24_xOut;
    assign cell__26_x = cell__25_xOut;
    assign cell__27_x = cell__26_xOut;
    assign cell__28_x = cell__27_xOut;
    assign cell__29_x = cell__28_xOut;
    assign cell__30_x = cell__29_xOut;
    assign cell__31_x = cell__30_xOut;
    assign cell__32_x = token2[63:32];
    assign cell__33_x = cell__32_xOut;
    assign cell__34_x = cell__33_xOut;
    assign cell__35_x = cell__34_xOut;
    assign cell__36_x = cell__35_xOut;
    assign cell__37_x = cell__36_xOut;
    assign cell__38_x = cell__37_xOut;
    assign cell__39_x = cell__38_xOut;
    assign cell__40_x = cell__39_xOut;
    assign cell__41_x = cell__40_xOut;
    assign cell__42_x = cell__41_xOut;
    assign cell__43_x = cell__42_xOut;
    assign cell__44_x = cell__43_xOut;
    assign cell__45_x = cell__44_xOut;
    assign cell__46_x = cell__45_xOut;
    assign cell__47_x = cell__46_xOut;
    assign cell__48_x = token3[95:64];
    assign cell__49_x = cell__48_xOut;
    assign cell__50_x = cell__49_xOut;
    assign cell__51_x = cell__50_xOut;
    assign cell__52_x = cell__51_xOut;
    assign cell__53_x = cell__52_xOut;
    assign cell__54_x = cell__53_xOut;
    assign cell__55_x = cell__54_xOut;
    assign cell__56_x = cell__55_xOut;
    assign cell__57_x = cell__56_xOut;
    assign cell__58_x = cell__57_xOut;
    assign cell__59_x = cell__58_xOut;
    assign cell__60_x = cell__59_xOut;
    assign cell__61_x = cell__60_xOut;
    assign cell__62_x = cell__61_xOut;
    assign cell__63_x = cell__62_xOut;
    assign cell__64_x = token4[127:96];
    assign cell__65_x = cell__64_xOut;
    assign cell__66_x = cell__65_xOut;
    assign cell__67_x = cell__66_xOut;
    assign cell__68_x = cell__67_xOut;
    assign cell__69_x = cell__68_xOut;
    assign cell__70_x = cell__69_xOut;
    assign cell__71_x = cell__70_xOut;
    assign cell__72_x = cell__71_xOut;
    assign cell__73_x = cell__72_xOut;
    assign cell__74_x = cell__73_xOut;
    assign cell__75_x = cell__74_xOut;
    assign cell__76_x = cell__75_xOut;
    assign cell__77_x = cell__76_xOut;
    assign cell__78_x = cell__77_xOut;
    assign cell__79_x = cell__78_xOut;
    assign cell__80_x = token5[159:128];
    assign cell__81_x = cell__80_xOut;
    assign cell__82_x = cell__81_xOut;
    assign cell__83_x = cell__82_xOut;
    assign cell__84_x = cell__83_xOut;
    assign cell__85_x = cell__84_xOut;
    assign cell__86_x = cell__85_xOut;
    assign cell__87_x = cell__86_xOut;
    assign cell__88_x = cell__87_xOut;
    assign cell__89_x = cell__88_xOut;
    assign cell__90_x = cell__89_xOut;
    assign cell__91_x = cell__90_xOut;
    assign cell__92_x = cell__91_xOut;
    assign cell__93_x = cell__92_xOut;
    assign cell__94_x = cell__93_xOut;
    assign cell__95_x = cell__94_xOut;
    assign cell__96_x = token6[191:160];
    assign cell__97_x = cell__96_xOut;
    assign cell__98_x = cell__97_xOut;
    assign cell__99_x = cell__98_xOut;
    assign cell__100_x = cell__99_xOut;
    assign cell__101_x = cell__100_xOut;
    assign cell__102_x = cell__101_xOut;
    assign cell__103_x = cell__102_xOut;
    assign cell__104_x = cell__103_xOut;
    assign cell__105_x = cell__104_xOut;
    assign cell__106_x = cell__105_xOut;
    assign cell__107_x = cell__106_xOut;
    assign cell__108_x = cell__107_xOut;
    assign cell__109_x = cell__108_xOut;
    assign cell__110_x = cell__109_xOut;
    assign cell__111_x = cell__110_xOut;
    assign cell__112_x = token7[223:192];
    assign cell__113_x = cell__112_xOut;
    assign cell__114_x = cell__113_xOut;
    assign cell__115_x = cell__114_xOut;
    assign cell__116_x = cell__115_xOut;
    assign cell__117_x = cell__116_xOut;
    assign cell__118_x = cell__117_xOut;
    assign cell__119_x = cell__118_xOut;
    assign cell__120_x = cell__119_xOut;
    assign cell__121_x = cell__120_xOut;
    assign cell__122_x = cell__121_xOut;
    assign cell__123_x = cell__122_xOut;
    assign cell__124_x = cell__123_xOut;
    assign cell__125_x = cell__124_xOut;
    assign cell__126_x = cell__125_xOut;
    assign cell__127_x = cell__126_xOut;
    assign column_sum = {cell__127_partialOut, sum14, sum13[39:20], sum12[59:40], sum11[79:60],
            sum10[99:80], sum9[119:100], sum8[139:120], sum7[159:140], sum6[179:160], sum5[199:180],
            sum4[219:200], sum3[239:220], sum2[259:240], sum1[279:260], sum0[299:280]};

    genvar column_index;
    generate
        for (column_index = 0; column_index < 16; column_index = column_index + 1) begin : column
            accumulator_column member (
                .clock        (clock),
                .advance      (advance),
                .sum          (column_sum[column_index*20 +: 20]),
                .address      (address),
                .first        (addsFirst),
                .write        (adds),
                .writeAddress (writeAddress),
                .total        (column_total[column_index*32 +: 32])
            );
        end
    endgenerate

    sparse_tile_loader loader (
        .clock                  (clock),
        .reset                  (reset),
        .tiles_valid            (tiles_valid),
        .tiles_ready            (loader_tiles_ready),
        .tiles_payload_tokens   (tiles_payload_tokens),
        .tiles_payload_first    (tiles_payload_first),
        .tiles_payload_last     (tiles_payload_last),
        .tiles_payload_sparse   (tiles_payload_sparse),
        .tiles_payload_pairs    (tiles_payload_pairs),
        .weights_valid          (weights_valid),
        .weights_ready          (loader_weights_ready),
        .weights_payload_w      (weights_payload_w),
        .weights_payload_first  (weights_payload_first),
        .weights_payload_second (weights_payload_second),
        .loaded_valid           (loader_loaded_valid),
        .loaded_ready           (loader_loaded_ready),
        .loaded_payload_tokens  (loader_loaded_payload_tokens),
        .loaded_payload_first   (loader_loaded_payload_first),
        .loaded_payload_last    (loader_loaded_payload_last),
        .loaded_payload_error   (loader_loaded_payload_error),
        .free                   (advance & ~fresh & (settling == 4'd0)),
        .load                   (loader_load),
        .row_w                  (loader_row_w),
        .row_first              (loader_row_first),
        .row_second             (loader_row_second),
        .pairs                  (loader_pairs),
        .error_code             (loader_error_code),
        .error_tile             (loader_error_tile),
        .clearError             (clearError),
        .busy                   (loader_busy)
    );

    sparse_cell cell__0 (
        .clock          (clock),
        .reset          (reset),
        .advance        (advance),
        .load           (loader_load[0]),
        .weights_w      (loader_row_w[15:0]),
        .weights_first  (loader_row_first[1:0]),
        .weights_second (loader_row_second[1:0]),
        .pairs          (loader_pairs),
        .swap           (starts),
        .x              (cell__0_x),
        .partial        (20'd0),
        .swapOut        (cell__0_swapOut),
        .xOut           (cell__0_xOut),
        .partialOut     (cell__0_partialOut)
    );

    sparse_cell cell__1 (
        .clock          (clock),
        .reset          (reset),
        .advance        (advance),
        .load           (loader_load[0]),
        .weights_w      (loader_row_w[31:16]),
        .weights_first  (loader_row_first[3:2]),
        .weights_second (loader_row_second[3:2]),
        .pairs          (loader_pairs),
        .swap           (cell__0_swapOut),
        .x              (cell__1_x),
        .partial        (20'd0),
        .swapOut        (cell__1_swapOut),
        .xOut           (cell__1_xOut),
        .partialOut     (cell__1_partialOut)
    );

    sparse_cell cell__2 (
        .clock          (clock),
        .reset          (reset),
        .advance        (advance),
        .load           (loader_load[0]),
        .weights_w      (loader_row_w[47:32]),
        .weights_first  (loader_row_first[5:4]),
        .weights_second (loader_row_second[5:4]),
        .pairs          (loader_pairs),
        .swap           (cell__1_swapOut),
        .x              (cell__2_x),
        .partial        (20'd0),
        .swapOut        (cell__2_swapOut),
        .xOut           (cell__2_xOut),
        .partialOut     (cell__2_partialOut)
    );

    sparse_cell cell__3 (
        .clock          (clock),
        .reset          (reset),
        .advance        (advance),
        .load           (loader_load[0]),
        .weights_w      (loader_row_w[63:48]),
        .weights_first  (loader_row_first[7:6]),
        .weights_second (loader_row_second[7:6]),
        .pairs          (loader_pairs),
        .swap           (cell__2_swapOut),
        .x              (cell__3_x),
        .partial        (20'd0),
        .swapOut        (cell__3_swapOut),
        .xOut           (cell__3_xOut),
        .partialOut     (cell__3_partialOut)
    );

    sparse_cell cell__4 (
        .clock          (clock),
        .reset          (reset),
        .advance        (advance),
        .load           (loader_load[0]),
        .weights_w      (loader_row_w[79:64]),
        .weights_first  (loader_row_first[9:8]),
        .weights_second (loader_row_second[9:8]),
        .pairs          (loader_pairs),
        .swap           (cell__3_swapOut),
        .x              (cell__4_x),
        .partial        (20'd0),
        .swapOut        (cell__4_swapOut),
        .xOut           (cell__4_xOut),
        .partialOut     (cell__4_partialOut)
    );

    sparse_cell cell__5 (
        .clock          (clock),
        .reset          (reset),
        .advance        (advance),
        .load           (loader_load[0]),
        .weights_w      (loader_row_w[95:80]),
        .weights_first  (loader_row_first[11:10]),
        .weights_second (loader_row_second[11:10]),
        .pairs          (loader_pairs),
        .swap           (cell__4_swapOut),
        .x              (cell__5_x),
        .partial        (20'd0),
        .swapOut        (cell__5_swapOut),
        .xOut           (cell__5_xOut),
        .partialOut     (cell__5_partialOut)
    );

    sparse_cell cell__6 (
        .clock          (clock),
        .reset          (reset),
        .advance        (advance),
        .load           (loader_load[0]),
        .weights_w      (loader_row_w[111:96]),
        .weights_first  (loader_row_first[13:12]),
        .weights_second (loader_row_second[13:12]),
        .pairs          (loader_pairs),
        .swap           (cell__5_swapOut),
        .x              (cell__6_x),
        .partial        (20'd0),
        .swapOut        (cell__6_swapOut),
        .xOut           (cell__6_xOut),
        .partialOut     (cell__6_partialOut)
    );

    sparse_cell cell__7 (
        .clock          (clock),
        .reset          (reset),
        .advance        (advance),
        .load           (loader_load[0]),
        .weights_w      (loader_row_w[127:112]),
        .weights_first  (loader_row_first[15:14]),
        .weights_second (loader_row_second[15:14]),
        .pairs          (loader_pairs),
        .swap           (cell__6_swapOut),
        .x              (cell__7_x),
        .partial        (20'd0),
        .swapOut        (cell__7_swapOut),
        .xOut           (cell__7_xOut),
        .partialOut     (cell__7_partialOut)
    );

    sparse_cell cell__8 (
        .clock          (clock),
        .reset          (reset),
        .advance        (advance),
        .load           (loader_load[0]),
        .weights_w      (loader_row_w[143:128]),
        .weights_first  (loader_row_first[17:16]),
        .weights_second (loader_row_second[17:16]),
        .pairs          (loader_pairs),
        .swap           (cell__7_swapOut),
        .x              (cell__8_x),
        .partial        (20'd0),
        .swapOut        (cell__8_swapOut),
        .xOut           (cell__8_xOut),
        .partialOut     (cell__8_partialOut)
    );

    sparse_cell cell__9 (
        .clock          (clock),
        .reset          (reset),
        .advance        (advance),
        .load           (loader_load[0]),
        .weights_w      (loader_row_w[159:144]),
        .weights_first  (loader_row_first[19:18]),
        .weights_second (loader_row_second[19:18]),
        .pairs          (loader_pairs),
        .swap           (cell__8_swapOut),
        .x              (cell__9_x),
        .partial        (20'd0),
        .swapOut        (cell__9_swapOut),
        .xOut           (cell__9_xOut),
        .partialOut     (cell__9_partialOut)
    );

    sparse_cell cell__10 (
        .clock          (clock),
        .reset          (reset),
        .advance        (advance),
        .load           (loader_load[0]),
        .weights_w      (loader_row_w[175:160]),
        .weights_first  (loader_row_first[21:20]),
        .weights_second (loader_row_second[21:20]),
        .pairs          (loader_pairs),
        .swap           (cell__9_swapOut),
        .x              (cell__10_x),
        .partial        (20'd0),
        .swapOut        (cell__10_swapOut),
        .xOut           (cell__10_xOut),
        .partialOut     (cell__10_partialOut)
    );

    sparse_cell cell__11 (
        .clock          (clock),
        .reset          (reset),
        .advance        (advance),
        .load           (loader_load[0]),
        .weights_w      (loader_row_w[191:176]),
        .weights_first  (loader_row_first[23:22]),
        .weights_second (loader_row_second[23:22]),
        .pairs          (loader_pairs),
        .swap           (cell__10_swapOut),
        .x              (cell__11_x),
        .partial        (20'd0),
        .swapOut        (cell__11_swapOut),
        .xOut           (cell__11_xOut),
        .partialOut     (cell__11_partialOut)
    );

    sparse_cell cell__12 (
        .clock          (clock),
        .reset          (reset),
        .advance        (advance),
        .load           (loader_load[0]),
        .weights_w      (loader_row_w[207:192]),
        .weights_first  (loader_row_first[25:24]),
        .weights_second (loader_row_second[25:24]),
        .pairs          (loader_pairs),
        .swap           (cell__11_swapOut),
        .x              (cell__12_x),
        .partial        (20'd0),
        .swapOut        (cell__12_swapOut),
        .xOut           (cell__12_xOut),
        .partialOut     (cell__12_partialOut)
    );

    sparse_cell cell__13 (
        .clock          (clock),
        .reset          (reset),
        .advance        (advance),
        .load           (loader_load[0]),
        .weights_w      (loader_row_w[223:208]),
        .weights_first  (loader_row_first[27:26]),
        .weights_second (loader_row_second[27:26]),
        .pairs          (loader_pairs),
        .swap           (cell__12_swapOut),
        .x              (cell__13_x),
        .partial        (20'd0),
        .swapOut        (cell__13_swapOut),
        .xOut           (cell__13_xOut),
        .partialOut     (cell__13_partialOut)
    );

    sparse_cell cell__14 (
        .clock          (clock),
        .reset          (reset),
        .advance        (advance),
        .load           (loader_load[0]),
        .weights_w      (loader_row_w[239:224]),
        .weights_first  (loader_row_first[29:28]),
        .weights_second (loader_row_second[29:28]),
        .pairs          (loader_pairs),
        .swap           (cell__13_swapOut),
        .x              (cell__14_x),
        .partial        (20'd0),
        .swapOut        (cell__14_swapOut),
        .xOut           (cell__14_xOut),
        .partialOut     (cell__14_partialOut)
    );

    sparse_cell cell__15 (
        .clock          (clock),
        .reset          (reset),
        .advance        (advance),
        .load           (loader_load[0]),
        .weights_w      (loader_row_w[255:240]),
        .weights_first  (loader_row_first[31:30]),
        .weights_second (loader_row_second[31:30]),
        .pairs          (loader_pairs),
        .swap           (cell__14_swapOut),
        .x              (cell__15_x),
        .partial        (20'd0),
        .swapOut        (cell__15_swapOut),
        .xOut           (cell__15_xOut),
        .partialOut     (cell__15_partialOut)
    );

    sparse_cell cell__16 (
        .clock          (clock),
        .reset          (reset),
        .advance        (advance),
        .load           (loader_load[1]),
        .weights_w      (loader_row_w[15:0]),
        .weights_first  (loader_row_first[1:0]),
        .weights_second (loader_row_second[1:0]),
        .pairs          (loader_pairs),
        .swap           (swap1),
        .x              (cell__16_x),
        .partial        (cell__0_partialOut),
        .swapOut        (cell__16_swapOut),
        .xOut           (cell__16_xOut),
        .partialOut     (cell__16_partialOut)
    );

    sparse_cell cell__17 (
        .clock          (clock),
        .reset          (reset),
        .advance        (advance),
        .load           (loader_load[1]),
        .weights_w      (loader_row_w[31:16]),
        .weights_first  (loader_row_first[3:2]),
        .weights_second (loader_row_second[3:2]),
        .pairs          (loader_pairs),
        .swap           (cell__16_swapOut),
        .x              (cell__17_x),
        .partial        (cell__1_partialOut),
        .swapOut        (cell__17_swapOut),
        .xOut           (cell__17_xOut),
        .partialOut     (cell__17_partialOut)
    );

    sparse_cell cell__18 (
        .clock          (clock),
        .reset          (reset),
        .advance        (advance),
        .load           (loader_load[1]),
        .weights_w      (loader_row_w[47:32]),
        .weights_first  (loader_row_first[5:4]),
        .weights_second (loader_row_second[5:4]),
        .pairs          (loader_pairs),
        .swap           (cell__17_swapOut),
        .x              (cell__18_x),
        .partial        (cell__2_partialOut),
        .swapOut        (cell__18_swapOut),
        .xOut           (cell__18_xOut),
        .partialOut     (cell__18_partialOut)
    );

    sparse_cell cell__19 (
        .clock          (clock),
        .reset          (reset),
        .advance        (advance),
        .load           (loader_load[1]),
        .weights_w      (loader_row_w[63:48]),
        .weights_first  (loader_row_first[7:6]),
        .weights_second (loader_row_second[7:6]),
        .pairs          (loader_pairs),
        .swap           (cell__18_swapOut),
        .x              (cell__19_x),
        .partial        (cell__3_partialOut),
        .swapOut        (cell__19_swapOut),
        .xOut           (cell__19_xOut),
        .partialOut     (cell__19_partialOut)
    );

    sparse_cell cell__20 (
        .clock          (clock),
        .reset          (reset),
        .advance        (advance),
        .load           (loader_load[1]),
        .weights_w      (loader_row_w[79:64]),
        .weights_first  (loader_row_first[9:8]),
        .weights_second (loader_row_second[9:8]),
        .pairs          (loader_pairs),
        .swap           (cell__19_swapOut),
        .x              (cell__20_x),
        .partial        (cell__4_partialOut),
        .swapOut        (cell__20_swapOut),
        .xOut           (cell__20_xOut),
        .partialOut     (cell__20_partialOut)
    );

    sparse_cell cell__21 (
        .clock          (clock),
        .reset          (reset),
        .advance        (advance),
        .load           (loader_load[1]),
        .weights_w      (loader_row_w[95:80]),
        .weights_first  (loader_row_first[11:10]),
        .weights_second (loader_row_second[11:10]),
        .pairs          (loader_pairs),
        .swap           (cell__20_swapOut),
        .x              (cell__21_x),
        .partial        (cell__5_partialOut),
        .swapOut        (cell__21_swapOut),
        .xOut           (cell__21_xOut),
        .partialOut     (cell__21_partialOut)
    );

    sparse_cell cell__22 (
        .clock          (clock),
        .reset          (reset),
        .advance        (advance),
        .load           (loader_load[1]),
        .weights_w      (loader_row_w[111:96]),
        .weights_first  (loader_row_first[13:12]),
        .weights_second (loader_row_second[13:12]),
        .pairs          (loader_pairs),
        .swap           (cell__21_swapOut),
        .x              (cell__22_x),
        .partial        (cell__6_partialOut),
        .swapOut        (cell__22_swapOut),
        .xOut           (cell__22_xOut),
        .partialOut     (cell__22_partialOut)
    );

    sparse_cell cell__23 (
        .clock          (clock),
        .reset          (reset),
        .advance        (advance),
        .load           (loader_load[1]),
        .weights_w      (loader_row_w[127:112]),
        .weights_first  (loader_row_first[15:14]),
        .weights_second (loader_row_second[15:14]),
        .pairs          (loader_pairs),
        .swap           (cell__22_swapOut),
        .x              (cell__23_x),
        .partial        (cell__7_partialOut),
        .swapOut        (cell__23_swapOut),
        .xOut           (cell__23_xOut),
        .partialOut     (cell__23_partialOut)
    );

    sparse_cell cell__24 (
        .clock          (clock),
        .reset          (reset),
        .advance        (advance),
        .load           (loader_load[1]),
        .weights_w      (loader_row_w[143:128]),
        .weights_first  (loader_row_first[17:16]),
        .weights_second (loader_row_second[17:16]),
        .pairs          (loader_pairs),
        .swap           (cell__23_swapOut),
        .x              (cell__24_x),
        .partial        (cell__8_partialOut),
        .swapOut        (cell__24_swapOut),
        .xOut           (cell__24_xOut),
        .partialOut     (cell__24_partialOut)
    );

    sparse_cell cell__25 (
        .clock          (clock),
        .reset          (reset),
        .advance        (advance),
        .load           (loader_load[1]),
        .weights_w      (loader_row_w[159:144]),
        .weights_first  (loader_row_first[19:18]),
        .weights_second (loader_row_second[19:18]),
        .pairs          (loader_pairs),
        .swap           (cell__24_swapOut),
        .x              (cell__25_x),
        .partial        (cell__9_partialOut),
        .swapOut        (cell__25_swapOut),
        .xOut           (cell__25_xOut),
        .partialOut     (cell__25_partialOut)
    );

    sparse_cell cell__26 (
        .clock          (clock),
        .reset          (reset),
        .advance        (advance),
        .load           (loader_load[1]),
        .weights_w      (loader_row_w[175:160]),
        .weights_first  (loader_row_first[21:20]),
        .weights_second (loader_row_second[21:20]),
        .pairs          (loader_pairs),
        .swap           (cell__25_swapOut),
        .x              (cell__26_x),
        .partial        (cell__10_partialOut),
        .swapOut        (cell__26_swapOut),
        .xOut           (cell__26_xOut),
        .partialOut     (cell__26_partialOut)
    );

    sparse_cell cell__27 (
        .clock          (clock),
        .reset          (reset),
        .advance        (advance),
        .load           (loader_load[1]),
        .weights_w      (loader_row_w[191:176]),
        .weights_first  (loader_row_first[23:22]),
        .weights_second (loader_row_second[23:22]),
        .pairs          (loader_pairs),
        .swap           (cell__26_swapOut),
        .x              (cell__27_x),
        .partial        (cell__11_partialOut),
        .swapOut        (cell__27_swapOut),
        .xOut           (cell__27_xOut),
        .partialOut     (cell__27_partialOut)
    );

    sparse_cell cell__28 (
        .clock          (clock),
        .reset          (reset),
        .advance        (advance),
        .load           (loader_load[1]),
        .weights_w      (loader_row_w[207:192]),
        .weights_first  (loader_row_first[25:24]),
        .weights_second (loader_row_second[25:24]),
        .pairs          (loader_pairs),
        .swap           (cell__27_swapOut),
        .x              (cell__28_x),
        .partial        (cell__12_partialOut),
        .swapOut        (cell__28_swapOut),
        .xOut           (cell__28_xOut),
        .partialOut     (cell__28_partialOut)
    );

    sparse_cell cell__29 (
        .clock          (clock),
        .reset          (reset),
        .advance        (advance),
        .load           (loader_load[1]),
        .weights_w      (loader_row_w[223:208]),
        .weights_first  (loader_row_first[27:26]),
        .weights_second (loader_row_second[27:26]),
        .pairs          (loader_pairs),
        .swap           (cell__28_swapOut),
        .x              (cell__29_x),
        .partial        (cell__13_partialOut),
        .swapOut        (cell__29_swapOut),
        .xOut           (cell__29_xOut),
        .partialOut     (cell__29_partialOut)
    );

    sparse_cell cell__30 (
        .clock          (clock),
        .reset          (reset),
        .advance        (advance),
        .load           (loader_load[1]),
        .weights_w      (loader_row_w[239:224]),
        .weights_first  (loader_row_first[29:28]),
        .weights_second (loader_row_second[29:28]),
        .pairs          (loader_pairs),
        .swap           (cell__29_swapOut),
        .x              (cell__30_x),
        .partial        (cell__14_partialOut),
        .swapOut        (cell__30_swapOut),
        .xOut           (cell__30_xOut),
        .partialOut     (cell__30_partialOut)
    );

    sparse_cell cell__31 (
        .clock          (clock),
        .reset          (reset),
        .advance        (advance),
        .load           (loader_load[1]),
        .weights_w      (loader_row_w[255:240]),
        .weights_first  (loader_row_first[31:30]),
        .weights_second (loader_row_second[31:30]),
        .pairs          (loader_pairs),
        .swap           (cell__30_swapOut),
        .x              (cell__31_x),
        .partial        (cell__15_partialOut),
        .swapOut        (cell__31_swapOut),
        .xOut           (cell__31_xOut),
        .partialOut     (cell__31_partialOut)
    );

    sparse_cell cell__32 (
        .clock          (clock),
        .reset          (reset),
        .advance        (advance),
        .load           (loader_load[2]),
        .weights_w      (loader_row_w[15:0]),
        .weights_first  (loader_row_first[1:0]),
        .weights_second (loader_row_second[1:0]),
        .pairs          (loader_pairs),
        .swap           (swap2[1]),
        .x              (cell__32_x),
        .partial        (cell__16_partialOut),
        .swapOut        (cell__32_swapOut),
        .xOut           (cell__32_xOut),
        .partialOut     (cell__32_partialOut)
    );

    sparse_cell cell__33 (
        .clock          (clock),
        .reset          (reset),
        .advance        (advance),
        .load           (loader_load[2]),
        .weights_w      (loader_row_w[31:16]),
        .weights_first  (loader_row_first[3:2]),
        .weights_second (loader_row_second[3:2]),
        .pairs          (loader_pairs),
        .swap           (cell__32_swapOut),
        .x              (cell__33_x),
        .partial        (cell__17_partialOut),
        .swapOut        (cell__33_swapOut),
        .xOut           (cell__33_xOut),
        .partialOut     (cell__33_partialOut)
    );

    sparse_cell cell__34 (
        .clock          (clock),
        .reset          (reset),
        .advance        (advance),
        .load           (loader_load[2]),
        .weights_w      (loader_row_w[47:32]),
        .weights_first  (loader_row_first[5:4]),
        .weights_second (loader_row_second[5:4]),
        .pairs          (loader_pairs),
        .swap           (cell__33_swapOut),
        .x              (cell__34_x),
        .partial        (cell__18_partialOut),
        .swapOut        (cell__34_swapOut),
        .xOut           (cell__34_xOut),
        .partialOut     (cell__34_partialOut)
    );

    sparse_cell cell__35 (
        .clock          (clock),
        .reset          (reset),
        .advance        (advance),
        .load           (loader_load[2]),
        .weights_w      (loader_row_w[63:48]),
        .weights_first  (loader_row_first[7:6]),
        .weights_second (loader_row_second[7:6]),
        .pairs          (loader_pairs),
        .swap           (cell__34_swapOut),
        .x              (cell__35_x),
        .partial        (cell__19_partialOut),
        .swapOut        (cell__35_swapOut),
        .xOut           (cell__35_xOut),
        .partialOut     (cell__35_partialOut)
    );

    sparse_cell cell__36 (
        .clock          (clock),
        .reset          (reset),
        .advance        (advance),
        .load           (loader_load[2]),
        .weights_w      (loader_row_w[79:64]),
        .weights_first  (loader_row_first[9:8]),
        .weights_second (loader_row_second[9:8]),
        .pairs          (loader_pairs),
        .swap           (cell__35_swapOut),
        .x              (cell__36_x),
        .partial        (cell__20_partialOut),
        .swapOut        (cell__36_swapOut),
        .xOut           (cell__36_xOut),
        .partialOut     (cell__36_partialOut)
    );

    sparse_cell cell__37 (
        .clock          (clock),
        .reset          (reset),
        .advance        (advance),
        .load           (loader_load[2]),
        .weights_w      (loader_row_w[95:80]),
        .weights_first  (loader_row_first[11:10]),
        .weights_second (loader_row_second[11:10]),
        .pairs          (loader_pairs),
        .swap           (cell__36_swapOut),
        .x              (cell__37_x),
        .partial        (cell__21_partialOut),
        .swapOut        (cell__37_swapOut),
        .xOut           (cell__37_xOut),
        .partialOut     (cell__37_partialOut)
    );

    sparse_cell cell__38 (
        .clock          (clock),
        .reset          (reset),
        .advance        (advance),
        .load           (loader_load[2]),
        .weights_w      (loader_row_w[111:96]),
        .weights_first  (loader_row_first[13:12]),
        .weights_second (loader_row_second[13:12]),
        .pairs          (loader_pairs),
        .swap           (cell__37_swapOut),
        .x              (cell__38_x),
        .partial        (cell__22_partialOut),
        .swapOut        (cell__38_swapOut),
        .xOut           (cell__38_xOut),
        .partialOut     (cell__38_partialOut)
    );

    sparse_cell cell__39 (
        .clock          (clock),
        .reset          (reset),
        .advance        (advance),
        .load           (loader_load[2]),
        .weights_w      (loader_row_w[127:112]),
        .weights_first  (loader_row_first[15:14]),
        .weights_second (loader_row_second[15:14]),
        .pairs          (loader_pairs),
        .swap           (cell__38_swapOut),
        .x              (cell__39_x),
        .partial        (cell__23_partialOut),
        .swapOut        (cell__39_swapOut),
        .xOut           (cell__39_xOut),
        .partialOut     (cell__39_partialOut)
    );

    sparse_cell cell__40 (
        .clock          (clock),
        .reset          (reset),
        .advance        (advance),
        .load           (loader_load[2]),
        .weights_w      (loader_row_w[143:128]),
        .weights_first  (loader_row_first[17:16]),
        .weights_second (loader_row_second[17:16]),
        .pairs          (loader_pairs),
        .swap           (cell__39_swapOut),
        .x              (cell__40_x),
        .partial        (cell__24_partialOut),
        .swapOut        (cell__40_swapOut),
        .xOut           (cell__40_xOut),
        .partialOut     (cell__40_partialOut)
    );

    sparse_cell cell__41 (
        .clock          (clock),
        .reset          (reset),
        .advance        (advance),
        .load           (loader_load[2]),
        .weights_w      (loader_row_w[159:144]),
        .weights_first  (loader_row_first[19:18]),
        .weights_second (loader_row_second[19:18]),
        .pairs          (loader_pairs),
        .swap           (cell__40_swapOut),
        .x              (cell__41_x),
        .partial        (cell__25_partialOut),
        .swapOut        (cell__41_swapOut),
        .xOut           (cell__41_xOut),
        .partialOut     (cell__41_partialOut)
    );

    sparse_cell cell__42 (
        .clock          (clock),
        .reset          (reset),
        .advance        (advance),
        .load           (loader_load[2]),
        .weights_w      (loader_row_w[175:160]),
        .weights_first  (loader_row_first[21:20]),
        .weights_second (loader_row_second[21:20]),
        .pairs          (loader_pairs),
        .swap           (cell__41_swapOut),
        .x              (cell__42_x),
        .partial        (cell__26_partialOut),
        .swapOut        (cell__42_swapOut),
        .xOut           (cell__42_xOut),
        .partialOut     (cell__42_partialOut)
    );

    sparse_cell cell__43 (
        .clock          (clock),
        .reset          (reset),
        .advance        (advance),
        .load           (loader_load[2]),
        .weights_w      (loader_row_w[191:176]),
        .weights_first  (loader_row_first[23:22]),
        .weights_second (loader_row_second[23:22]),
        .pairs          (loader_pairs),
        .swap           (cell__42_swapOut),
        .x              (cell__43_x),
        .partial        (cell__27_partialOut),
        .swapOut        (cell__43_swapOut),
        .xOut           (cell__43_xOut),
        .partialOut     (cell__43_partialOut)
    );

    sparse_cell cell__44 (
        .clock          (clock),
        .reset          (reset),
        .advance        (advance),
        .load           (loader_load[2]),
        .weights_w      (loader_row_w[207:192]),
        .weights_first  (loader_row_first[25:24]),
        .weights_second (loader_row_second[25:24]),
        .pairs          (loader_pairs),
        .swap           (cell__43_swapOut),
        .x              (cell__44_x),
        .partial        (cell__28_partialOut),
        .swapOut        (cell__44_swapOut),
        .xOut           (cell__44_xOut),
        .partialOut     (cell__44_partialOut)
    );

    sparse_cell cell__45 (
        .clock          (clock),
        .reset          (reset),
        .advance        (advance),
        .load           (loader_load[2]),
        .weights_w      (loader_row_w[223:208]),
        .weights_first  (loader_row_first[27:26]),
        .weights_second (loader_row_second[27:26]),
        .pairs          (loader_pairs),
        .swap           (cell__44_swapOut),
        .x              (cell__45_x),
        .partial        (cell__29_partialOut),
        .swapOut        (cell__45_swapOut),
        .xOut           (cell__45_xOut),
        .partialOut     (cell__45_partialOut)
    );

    sparse_cell cell__46 (
        .clock          (clock),
        .reset          (reset),
        .advance        (advance),
        .load           (loader_load[2]),
        .weights_w      (loader_row_w[239:224]),
        .weights_first  (loader_row_first[29:28]),
        .weights_second (loader_row_second[29:28]),
        .pairs          (loader_pairs),
        .swap           (cell__45_swapOut),
        .x              (cell__46_x),
        .partial        (cell__30_partialOut),
        .swapOut        (cell__46_swapOut),
        .xOut           (cell__46_xOut),
        .partialOut     (cell__46_partialOut)
    );

    sparse_cell cell__47 (
        .clock          (clock),
        .reset          (reset),
        .advance        (advance),
        .load           (loader_load[2]),
        .weights_w      (loader_row_w[255:240]),
        .weights_first  (loader_row_first[31:30]),
        .weights_second (loader_row_second[31:30]),
        .pairs          (loader_pairs),
        .swap           (cell__46_swapOut),
        .x              (cell__47_x),
        .partial        (cell__31_partialOut),
        .swapOut        (cell__47_swapOut),
        .xOut           (cell__47_xOut),
        .partialOut     (cell__47_partialOut)
    );

    sparse_cell cell__48 (
        .clock          (clock),
        .reset          (reset),
        .advance        (advance),
        .load           (loader_load[3]),
        .weights_w      (loader_row_w[15:0]),
        .weights_first  (loader_row_first[1:0]),
        .weights_second (loader_row_second[1:0]),
        .pairs          (loader_pairs),
        .swap           (swap3[2]),
        .x              (cell__48_x),
        .partial        (cell__32_partialOut),
        .swapOut        (cell__48_swapOut),
        .xOut           (cell__48_xOut),
        .partialOut     (cell__48_partialOut)
    );

    sparse_cell cell__49 (
        .clock          (clock),
        .reset          (reset),
        .advance        (advance),
        .load           (loader_load[3]),
        .weights_w      (loader_row_w[31:16]),
        .weights_first  (loader_row_first[3:2]),
        .weights_second (loader_row_second[3:2]),
        .pairs          (loader_pairs),
        .swap           (cell__48_swapOut),
        .x              (cell__49_x),
        .partial        (cell__33_partialOut),
        .swapOut        (cell__49_swapOut),
        .xOut           (cell__49_xOut),
        .partialOut     (cell__49_partialOut)
    );

    sparse_cell cell__50 (
        .clock          (clock),
        .reset          (reset),
        .advance        (advance),
        .load           (loader_load[3]),
        .weights_w      (loader_row_w[47:32]),
        .weights_first  (loader_row_first[5:4]),
        .weights_second (loader_row_second[5:4]),
        .pairs          (loader_pairs),
        .swap           (cell__49_swapOut),
        .x              (cell__50_x),
        .partial        (cell__34_partialOut),
        .swapOut        (cell__50_swapOut),
        .xOut           (cell__50_xOut),
        .partialOut     (cell__50_partialOut)
    );

    sparse_cell cell__51 (
        .clock          (clock),
        .reset          (reset),
        .advance        (advance),
        .load           (loader_load[3]),
        .weights_w      (loader_row_w[63:48]),
        .weights_first  (loader_row_first[7:6]),
        .weights_second (loader_row_second[7:6]),
        .pairs          (loader_pairs),
        .swap           (cell__50_swapOut),
        .x              (cell__51_x),
        .partial        (cell__35_partialOut),
        .swapOut        (cell__51_swapOut),
        .xOut           (cell__51_xOut),
        .partialOut     (cell__51_partialOut)
    );

    sparse_cell cell__52 (
        .clock          (clock),
        .reset          (reset),
        .advance        (advance),
        .load           (loader_load[3]),
        .weights_w      (loader_row_w[79:64]),
        .weights_first  (loader_row_first[9:8]),
        .weights_second (loader_row_second[9:8]),
        .pairs          (loader_pairs),
        .swap           (cell__51_swapOut),
        .x              (cell__52_x),
        .partial        (cell__36_partialOut),
        .swapOut        (cell__52_swapOut),
        .xOut           (cell__52_xOut),
        .partialOut     (cell__52_partialOut)
    );

    sparse_cell cell__53 (
        .clock          (clock),
        .reset          (reset),
        .advance        (advance),
        .load           (loader_load[3]),
        .weights_w      (loader_row_w[95:80]),
        .weights_first  (loader_row_first[11:10]),
        .weights_second (loader_row_second[11:10]),
        .pairs          (loader_pairs),
        .swap           (cell__52_swapOut),
        .x              (cell__53_x),
        .partial        (cell__37_partialOut),
        .swapOut        (cell__53_swapOut),
        .xOut           (cell__53_xOut),
        .partialOut     (cell__53_partialOut)
    );

    sparse_cell cell__54 (
        .clock          (clock),
        .reset          (reset),
        .advance        (advance),
        .load           (loader_load[3]),
        .weights_w      (loader_row_w[111:96]),
        .weights_first  (loader_row_first[13:12]),
        .weights_second (loader_row_second[13:12]),
        .pairs          (loader_pairs),
        .swap           (cell__53_swapOut),
        .x              (cell__54_x),
        .partial        (cell__38_partialOut),
        .swapOut        (cell__54_swapOut),
        .xOut           (cell__54_xOut),
        .partialOut     (cell__54_partialOut)
    );

    sparse_cell cell__55 (
        .clock          (clock),
        .reset          (reset),
        .advance        (advance),
        .load           (loader_load[3]),
        .weights_w      (loader_row_w[127:112]),
        .weights_first  (loader_row_first[15:14]),
        .weights_second (loader_row_second[15:14]),
        .pairs          (loader_pairs),
        .swap           (cell__54_swapOut),
        .x              (cell__55_x),
        .partial        (cell__39_partialOut),
        .swapOut        (cell__55_swapOut),
        .xOut           (cell__55_xOut),
        .partialOut     (cell__55_partialOut)
    );

    sparse_cell cell__56 (
        .clock          (clock),
        .reset          (reset),
        .advance        (advance),
        .load           (loader_load[3]),
        .weights_w      (loader_row_w[143:128]),
        .weights_first  (loader_row_first[17:16]),
        .weights_second (loader_row_second[17:16]),
        .pairs          (loader_pairs),
        .swap           (cell__55_swapOut),
        .x              (cell__56_x),
        .partial        (cell__40_partialOut),
        .swapOut        (cell__56_swapOut),
        .xOut           (cell__56_xOut),
        .partialOut     (cell__56_partialOut)
    );

    sparse_cell cell__57 (
        .clock          (clock),
        .reset          (reset),
        .advance        (advance),
        .load           (loader_load[3]),
        .weights_w      (loader_row_w[159:144]),
        .weights_first  (loader_row_first[19:18]),
        .weights_second (loader_row_second[19:18]),
        .pairs          (loader_pairs),
        .swap           (cell__56_swapOut),
        .x              (cell__57_x),
        .partial        (cell__41_partialOut),
        .swapOut        (cell__57_swapOut),
        .xOut           (cell__57_xOut),
        .partialOut     (cell__57_partialOut)
    );

    sparse_cell cell__58 (
        .clock          (clock),
        .reset          (reset),
        .advance        (advance),
        .load           (loader_load[3]),
        .weights_w      (loader_row_w[175:160]),
        .weights_first  (loader_row_first[21:20]),
        .weights_second (loader_row_second[21:20]),
        .pairs          (loader_pairs),
        .swap           (cell__57_swapOut),
        .x              (cell__58_x),
        .partial        (cell__42_partialOut),
        .swapOut        (cell__58_swapOut),
        .xOut           (cell__58_xOut),
        .partialOut     (cell__58_partialOut)
    );

    sparse_cell cell__59 (
        .clock          (clock),
        .reset          (reset),
        .advance        (advance),
        .load           (loader_load[3]),
        .weights_w      (loader_row_w[191:176]),
        .weights_first  (loader_row_first[23:22]),
        .weights_second (loader_row_second[23:22]),
        .pairs          (loader_pairs),
        .swap           (cell__58_swapOut),
        .x              (cell__59_x),
        .partial        (cell__43_partialOut),
        .swapOut        (cell__59_swapOut),
        .xOut           (cell__59_xOut),
        .partialOut     (cell__59_partialOut)
    );

    sparse_cell cell__60 (
        .clock          (clock),
        .reset          (reset),
        .advance        (advance),
        .load           (loader_load[3]),
        .weights_w      (loader_row_w[207:192]),
        .weights_first  (loader_row_first[25:24]),
        .weights_second (loader_row_second[25:24]),
        .pairs          (loader_pairs),
        .swap           (cell__59_swapOut),
        .x              (cell__60_x),
        .partial        (cell__44_partialOut),
        .swapOut        (cell__60_swapOut),
        .xOut           (cell__60_xOut),
        .partialOut     (cell__60_partialOut)
    );

    sparse_cell cell__61 (
        .clock          (clock),
        .reset          (reset),
        .advance        (advance),
        .load           (loader_load[3]),
        .weights_w      (loader_row_w[223:208]),
        .weights_first  (loader_row_first[27:26]),
        .weights_second (loader_row_second[27:26]),
        .pairs          (loader_pairs),
        .swap           (cell__60_swapOut),
        .x              (cell__61_x),
        .partial        (cell__45_partialOut),
        .swapOut        (cell__61_swapOut),
        .xOut           (cell__61_xOut),
        .partialOut     (cell__61_partialOut)
    );

    sparse_cell cell__62 (
        .clock          (clock),
        .reset          (reset),
        .advance        (advance),
        .load           (loader_load[3]),
        .weights_w      (loader_row_w[239:224]),
        .weights_first  (loader_row_first[29:28]),
        .weights_second (loader_row_second[29:28]),
        .pairs          (loader_pairs),
        .swap           (cell__61_swapOut),
        .x              (cell__62_x),
        .partial        (cell__46_partialOut),
        .swapOut        (cell__62_swapOut),
        .xOut           (cell__62_xOut),
        .partialOut     (cell__62_partialOut)
    );

    sparse_cell cell__63 (
        .clock          (clock),
        .reset          (reset),
        .advance        (advance),
        .load           (loader_load[3]),
        .weights_w      (loader_row_w[255:240]),
        .weights_first  (loader_row_first[31:30]),
        .weights_second (loader_row_second[31:30]),
        .pairs          (loader_pairs),
        .swap           (cell__62_swapOut),
        .x              (cell__63_x),
        .partial        (cell__47_partialOut),
        .swapOut        (cell__63_swapOut),
        .xOut           (cell__63_xOut),
        .partialOut     (cell__63_partialOut)
    );

    sparse_cell cell__64 (
        .clock          (clock),
        .reset          (reset),
        .advance        (advance),
        .load           (loader_load[4]),
        .weights_w      (loader_row_w[15:0]),
        .weights_first  (loader_row_first[1:0]),
        .weights_second (loader_row_second[1:0]),
        .pairs          (loader_pairs),
        .swap           (swap4[3]),
        .x              (cell__64_x),
        .partial        (cell__48_partialOut),
        .swapOut        (cell__64_swapOut),
        .xOut           (cell__64_xOut),
        .partialOut     (cell__64_partialOut)
    );

    sparse_cell cell__65 (
        .clock          (clock),
        .reset          (reset),
        .advance        (advance),
        .load           (loader_load[4]),
        .weights_w      (loader_row_w[31:16]),
        .weights_first  (loader_row_first[3:2]),
        .weights_second (loader_row_second[3:2]),
        .pairs          (loader_pairs),
        .swap           (cell__64_swapOut),
        .x              (cell__65_x),
        .partial        (cell__49_partialOut),
        .swapOut        (cell__65_swapOut),
        .xOut           (cell__65_xOut),
        .partialOut     (cell__65_partialOut)
    );

    sparse_cell cell__66 (
        .clock          (clock),
        .reset          (reset),
        .advance        (advance),
        .load           (loader_load[4]),
        .weights_w      (loader_row_w[47:32]),
        .weights_first  (loader_row_first[5:4]),
        .weights_second (loader_row_second[5:4]),
        .pairs          (loader_pairs),
        .swap           (cell__65_swapOut),
        .x              (cell__66_x),
        .partial        (cell__50_partialOut),
        .swapOut        (cell__66_swapOut),
        .xOut           (cell__66_xOut),
        .partialOut     (cell__66_partialOut)
    );

    sparse_cell cell__67 (
        .clock          (clock),
        .reset          (reset),
        .advance        (advance),
        .load           (loader_load[4]),
        .weights_w      (loader_row_w[63:48]),
        .weights_first  (loader_row_first[7:6]),
        .weights_second (loader_row_second[7:6]),
        .pairs          (loader_pairs),
        .swap           (cell__66_swapOut),
        .x              (cell__67_x),
        .partial        (cell__51_partialOut),
        .swapOut        (cell__67_swapOut),
        .xOut           (cell__67_xOut),
        .partialOut     (cell__67_partialOut)
    );

    sparse_cell cell__68 (
        .clock          (clock),
        .reset          (reset),
        .advance        (advance),
        .load           (loader_load[4]),
        .weights_w      (loader_row_w[79:64]),
        .weights_first  (loader_row_first[9:8]),
        .weights_second (loader_row_second[9:8]),
        .pairs          (loader_pairs),
        .swap           (cell__67_swapOut),
        .x              (cell__68_x),
        .partial        (cell__52_partialOut),
        .swapOut        (cell__68_swapOut),
        .xOut           (cell__68_xOut),
        .partialOut     (cell__68_partialOut)
    );

    sparse_cell cell__69 (
        .clock          (clock),
        .reset          (reset),
        .advance        (advance),
        .load           (loader_load[4]),
        .weights_w      (loader_row_w[95:80]),
        .weights_first  (loader_row_first[11:10]),
        .weights_second (loader_row_second[11:10]),
        .pairs          (loader_pairs),
        .swap           (cell__68_swapOut),
        .x              (cell__69_x),
        .partial        (cell__53_partialOut),
        .swapOut        (cell__69_swapOut),
        .xOut           (cell__69_xOut),
        .partialOut     (cell__69_partialOut)
    );

    sparse_cell cell__70 (
        .clock          (clock),
        .reset          (reset),
        .advance        (advance),
        .load           (loader_load[4]),
        .weights_w      (loader_row_w[111:96]),
        .weights_first  (loader_row_first[13:12]),
        .weights_second (loader_row_second[13:12]),
        .pairs          (loader_pairs),
        .swap           (cell__69_swapOut),
        .x              (cell__70_x),
        .partial        (cell__54_partialOut),
        .swapOut        (cell__70_swapOut),
        .xOut           (cell__70_xOut),
        .partialOut     (cell__70_partialOut)
    );

    sparse_cell cell__71 (
        .clock          (clock),
        .reset          (reset),
        .advance        (advance),
        .load           (loader_load[4]),
        .weights_w      (loader_row_w[127:112]),
        .weights_first  (loader_row_first[15:14]),
        .weights_second (loader_row_second[15:14]),
        .pairs          (loader_pairs),
        .swap           (cell__70_swapOut),
        .x              (cell__71_x),
        .partial        (cell__55_partialOut),
        .swapOut        (cell__71_swapOut),
        .xOut           (cell__71_xOut),
        .partialOut     (cell__71_partialOut)
    );

    sparse_cell cell__72 (
        .clock          (clock),
        .reset          (reset),
        .advance        (advance),
        .load           (loader_load[4]),
        .weights_w      (loader_row_w[143:128]),
        .weights_first  (loader_row_first[17:16]),
        .weights_second (loader_row_second[17:16]),
        .pairs          (loader_pairs),
        .swap           (cell__71_swapOut),
        .x              (cell__72_x),
        .partial        (cell__56_partialOut),
        .swapOut        (cell__72_swapOut),
        .xOut           (cell__72_xOut),
        .partialOut     (cell__72_partialOut)
    );

    sparse_cell cell__73 (
        .clock          (clock),
        .reset          (reset),
        .advance        (advance),
        .load           (loader_load[4]),
        .weights_w      (loader_row_w[159:144]),
        .weights_first  (loader_row_first[19:18]),
        .weights_second (loader_row_second[19:18]),
        .pairs          (loader_pairs),
        .swap           (cell__72_swapOut),
        .x              (cell__73_x),
        .partial        (cell__57_partialOut),
        .swapOut        (cell__73_swapOut),
        .xOut           (cell__73_xOut),
        .partialOut     (cell__73_partialOut)
    );

    sparse_cell cell__74 (
        .clock          (clock),
        .reset          (reset),
        .advance        (advance),
        .load           (loader_load[4]),
        .weights_w      (loader_row_w[175:160]),
        .weights_first  (loader_row_first[21:20]),
        .weights_second (loader_row_second[21:20]),
        .pairs          (loader_pairs),
        .swap           (cell__73_swapOut),
        .x              (cell__74_x),
        .partial        (cell__58_partialOut),
        .swapOut        (cell__74_swapOut),
        .xOut           (cell__74_xOut),
        .partialOut     (cell__74_partialOut)
    );

    sparse_cell cell__75 (
        .clock          (clock),
        .reset          (reset),
        .advance        (advance),
        .load           (loader_load[4]),
        .weights_w      (loader_row_w[191:176]),
        .weights_first  (loader_row_first[23:22]),
        .weights_second (loader_row_second[23:22]),
        .pairs          (loader_pairs),
        .swap           (cell__74_swapOut),
        .x              (cell__75_x),
        .partial        (cell__59_partialOut),
        .swapOut        (cell__75_swapOut),
        .xOut           (cell__75_xOut),
        .partialOut     (cell__75_partialOut)
    );

    sparse_cell cell__76 (
        .clock          (clock),
        .reset          (reset),
        .advance        (advance),
        .load           (loader_load[4]),
        .weights_w      (loader_row_w[207:192]),
        .weights_first  (loader_row_first[25:24]),
        .weights_second (loader_row_second[25:24]),
        .pairs          (loader_pairs),
        .swap           (cell__75_swapOut),
        .x              (cell__76_x),
        .partial        (cell__60_partialOut),
        .swapOut        (cell__76_swapOut),
        .xOut           (cell__76_xOut),
        .partialOut     (cell__76_partialOut)
    );

    sparse_cell cell__77 (
        .clock          (clock),
        .reset          (reset),
        .advance        (advance),
        .load           (loader_load[4]),
        .weights_w      (loader_row_w[223:208]),
        .weights_first  (loader_row_first[27:26]),
        .weights_second (loader_row_second[27:26]),
        .pairs          (loader_pairs),
        .swap           (cell__76_swapOut),
        .x              (cell__77_x),
        .partial        (cell__61_partialOut),
        .swapOut        (cell__77_swapOut),
        .xOut           (cell__77_xOut),
        .partialOut     (cell__77_partialOut)
    );

    sparse_cell cell__78 (
        .clock          (clock),
        .reset          (reset),
        .advance        (advance),
        .load           (loader_load[4]),
        .weights_w      (loader_row_w[239:224]),
        .weights_first  (loader_row_first[29:28]),
        .weights_second (loader_row_second[29:28]),
        .pairs          (loader_pairs),
        .swap           (cell__77_swapOut),
        .x              (cell__78_x),
        .partial        (cell__62_partialOut),
        .swapOut        (cell__78_swapOut),
        .xOut           (cell__78_xOut),
        .partialOut     (cell__78_partialOut)
    );

    sparse_cell cell__79 (
        .clock          (clock),
        .reset          (reset),
        .advance        (advance),
        .load           (loader_load[4]),
        .weights_w      (loader_row_w[255:240]),
        .weights_first  (loader_row_first[31:30]),
        .weights_second (loader_row_second[31:30]),
        .pairs          (loader_pairs),
        .swap           (cell__78_swapOut),
        .x              (cell__79_x),
        .partial        (cell__63_partialOut),
        .swapOut        (cell__79_swapOut),
        .xOut           (cell__79_xOut),
        .partialOut     (cell__79_partialOut)
    );

    sparse_cell cell__80 (
        .clock          (clock),
        .reset          (reset),
        .advance        (advance),
        .load           (loader_load[5]),
        .weights_w      (loader_row_w[15:0]),
        .weights_first  (loader_row_first[1:0]),
        .weights_second (loader_row_second[1:0]),
        .pairs          (loader_pairs),
        .swap           (swap5[4]),
        .x              (cell__80_x),
        .partial        (cell__64_partialOut),
        .swapOut        (cell__80_swapOut),
        .xOut           (cell__80_xOut),
        .partialOut     (cell__80_partialOut)
    );

    sparse_cell cell__81 (
        .clock          (clock),
        .reset          (reset),
        .advance        (advance),
        .load           (loader_load[5]),
        .weights_w      (loader_row_w[31:16]),
        .weights_first  (loader_row_first[3:2]),
        .weights_second (loader_row_second[3:2]),
        .pairs          (loader_pairs),
        .swap           (cell__80_swapOut),
        .x              (cell__81_x),
        .partial        (cell__65_partialOut),
        .swapOut        (cell__81_swapOut),
        .xOut           (cell__81_xOut),
        .partialOut     (cell__81_partialOut)
    );

    sparse_cell cell__82 (
        .clock          (clock),
        .reset          (reset),
        .advance        (advance),
        .load           (loader_load[5]),
        .weights_w      (loader_row_w[47:32]),
        .weights_first  (loader_row_first[5:4]),
        .weights_second (loader_row_second[5:4]),
        .pairs          (loader_pairs),
        .swap           (cell__81_swapOut),
        .x              (cell__82_x),
        .partial        (cell__66_partialOut),
        .swapOut        (cell__82_swapOut),
        .xOut           (cell__82_xOut),
        .partialOut     (cell__82_partialOut)
    );

    sparse_cell cell__83 (
        .clock          (clock),
        .reset          (reset),
        .advance        (advance),
        .load           (loader_load[5]),
        .weights_w      (loader_row_w[63:48]),
        .weights_first  (loader_row_first[7:6]),
        .weights_second (loader_row_second[7:6]),
        .pairs          (loader_pairs),
        .swap           (cell__82_swapOut),
        .x              (cell__83_x),
        .partial        (cell__67_partialOut),
        .swapOut        (cell__83_swapOut),
        .xOut           (cell__83_xOut),
        .partialOut     (cell__83_partialOut)
    );

    sparse_cell cell__84 (
        .clock          (clock),
        .reset          (reset),
        .advance        (advance),
        .load           (loader_load[5]),
        .weights_w      (loader_row_w[79:64]),
        .weights_first  (loader_row_first[9:8]),
        .weights_second (loader_row_second[9:8]),
        .pairs          (loader_pairs),
        .swap           (cell__83_swapOut),
        .x              (cell__84_x),
        .partial        (cell__68_partialOut),
        .swapOut        (cell__84_swapOut),
        .xOut           (cell__84_xOut),
        .partialOut     (cell__84_partialOut)
    );

    sparse_cell cell__85 (
        .clock          (clock),
        .reset          (reset),
        .advance        (advance),
        .load           (loader_load[5]),
        .weights_w      (loader_row_w[95:80]),
        .weights_first  (loader_row_first[11:10]),
        .weights_second (loader_row_second[11:10]),
        .pairs          (loader_pairs),
        .swap           (cell__84_swapOut),
        .x              (cell__85_x),
        .partial        (cell__69_partialOut),
        .swapOut        (cell__85_swapOut),
        .xOut           (cell__85_xOut),
        .partialOut     (cell__85_partialOut)
    );

    sparse_cell cell__86 (
        .clock          (clock),
        .reset          (reset),
        .advance        (advance),
        .load           (loader_load[5]),
        .weights_w      (loader_row_w[111:96]),
        .weights_first  (loader_row_first[13:12]),
        .weights_second (loader_row_second[13:12]),
        .pairs          (loader_pairs),
        .swap           (cell__85_swapOut),
        .x              (cell__86_x),
        .partial        (cell__70_partialOut),
        .swapOut        (cell__86_swapOut),
        .xOut           (cell__86_xOut),
        .partialOut     (cell__86_partialOut)
    );

    sparse_cell cell__87 (
        .clock          (clock),
        .reset          (reset),
        .advance        (advance),
        .load           (loader_load[5]),
        .weights_w      (loader_row_w[127:112]),
        .weights_first  (loader_row_first[15:14]),
        .weights_second (loader_row_second[15:14]),
        .pairs          (loader_pairs),
        .swap           (cell__86_swapOut),
        .x              (cell__87_x),
        .partial        (cell__71_partialOut),
        .swapOut        (cell__87_swapOut),
        .xOut           (cell__87_xOut),
        .partialOut     (cell__87_partialOut)
    );

    sparse_cell cell__88 (
        .clock          (clock),
        .reset          (reset),
        .advance        (advance),
        .load           (loader_load[5]),
        .weights_w      (loader_row_w[143:128]),
        .weights_first  (loader_row_first[17:16]),
        .weights_second (loader_row_second[17:16]),
        .pairs          (loader_pairs),
        .swap           (cell__87_swapOut),
        .x              (cell__88_x),
        .partial        (cell__72_partialOut),
        .swapOut        (cell__88_swapOut),
        .xOut           (cell__88_xOut),
        .partialOut     (cell__88_partialOut)
    );

    sparse_cell cell__89 (
        .clock          (clock),
        .reset          (reset),
        .advance        (advance),
        .load           (loader_load[5]),
        .weights_w      (loader_row_w[159:144]),
        .weights_first  (loader_row_first[19:18]),
        .weights_second (loader_row_second[19:18]),
        .pairs          (loader_pairs),
        .swap           (cell__88_swapOut),
        .x              (cell__89_x),
        .partial        (cell__73_partialOut),
        .swapOut        (cell__89_swapOut),
        .xOut           (cell__89_xOut),
        .partialOut     (cell__89_partialOut)
    );

    sparse_cell cell__90 (
        .clock          (clock),
        .reset          (reset),
        .advance        (advance),
        .load           (loader_load[5]),
        .weights_w      (loader_row_w[175:160]),
        .weights_first  (loader_row_first[21:20]),
        .weights_second (loader_row_second[21:20]),
        .pairs          (loader_pairs),
        .swap           (cell__89_swapOut),
        .x              (cell__90_x),
        .partial        (cell__74_partialOut),
        .swapOut        (cell__90_swapOut),
        .xOut           (cell__90_xOut),
        .partialOut     (cell__90_partialOut)
    );

    sparse_cell cell__91 (
        .clock          (clock),
        .reset          (reset),
        .advance        (advance),
        .load           (loader_load[5]),
        .weights_w      (loader_row_w[191:176]),
        .weights_first  (loader_row_first[23:22]),
        .weights_second (loader_row_second[23:22]),
        .pairs          (loader_pairs),
        .swap           (cell__90_swapOut),
        .x              (cell__91_x),
        .partial        (cell__75_partialOut),
        .swapOut        (cell__91_swapOut),
        .xOut           (cell__91_xOut),
        .partialOut     (cell__91_partialOut)
    );

    sparse_cell cell__92 (
        .clock          (clock),
        .reset          (reset),
        .advance        (advance),
        .load           (loader_load[5]),
        .weights_w      (loader_row_w[207:192]),
        .weights_first  (loader_row_first[25:24]),
        .weights_second (loader_row_second[25:24]),
        .pairs          (loader_pairs),
        .swap           (cell__91_swapOut),
        .x              (cell__92_x),
        .partial        (cell__76_partialOut),
        .swapOut        (cell__92_swapOut),
        .xOut           (cell__92_xOut),
        .partialOut     (cell__92_partialOut)
    );

    sparse_cell cell__93 (
        .clock          (clock),
        .reset          (reset),
        .advance        (advance),
        .load           (loader_load[5]),
        .weights_w      (loader_row_w[223:208]),
        .weights_first  (loader_row_first[27:26]),
        .weights_second (loader_row_second[27:26]),
        .pairs          (loader_pairs),
        .swap           (cell__92_swapOut),
        .x              (cell__93_x),
        .partial        (cell__77_partialOut),
        .swapOut        (cell__93_swapOut),
        .xOut           (cell__93_xOut),
        .partialOut     (cell__93_partialOut)
    );

    sparse_cell cell__94 (
        .clock          (clock),
        .reset          (reset),
        .advance        (advance),
        .load           (loader_load[5]),
        .weights_w      (loader_row_w[239:224]),
        .weights_first  (loader_row_first[29:28]),
        .weights_second (loader_row_second[29:28]),
        .pairs          (loader_pairs),
        .swap           (cell__93_swapOut),
        .x              (cell__94_x),
        .partial        (cell__78_partialOut),
        .swapOut        (cell__94_swapOut),
        .xOut           (cell__94_xOut),
        .partialOut     (cell__94_partialOut)
    );

    sparse_cell cell__95 (
        .clock          (clock),
        .reset          (reset),
        .advance        (advance),
        .load           (loader_load[5]),
        .weights_w      (loader_row_w[255:240]),
        .weights_first  (loader_row_first[31:30]),
        .weights_second (loader_row_second[31:30]),
        .pairs          (loader_pairs),
        .swap           (cell__94_swapOut),
        .x              (cell__95_x),
        .partial        (cell__79_partialOut),
        .swapOut        (cell__95_swapOut),
        .xOut           (cell__95_xOut),
        .partialOut     (cell__95_partialOut)
    );

    sparse_cell cell__96 (
        .clock          (clock),
        .reset          (reset),
        .advance        (advance),
        .load           (loader_load[6]),
        .weights_w      (loader_row_w[15:0]),
        .weights_first  (loader_row_first[1:0]),
        .weights_second (loader_row_second[1:0]),
        .pairs          (loader_pairs),
        .swap           (swap6[5]),
        .x              (cell__96_x),
        .partial        (cell__80_partialOut),
        .swapOut        (cell__96_swapOut),
        .xOut           (cell__96_xOut),
        .partialOut     (cell__96_partialOut)
    );

    sparse_cell cell__97 (
        .clock          (clock),
        .reset          (reset),
        .advance        (advance),
        .load           (loader_load[6]),
        .weights_w      (loader_row_w[31:16]),
        .weights_first  (loader_row_first[3:2]),
        .weights_second (loader_row_second[3:2]),
        .pairs          (loader_pairs),
        .swap           (cell__96_swapOut),
        .x              (cell__97_x),
        .partial        (cell__81_partialOut),
        .swapOut        (cell__97_swapOut),
        .xOut           (cell__97_xOut),
        .partialOut     (cell__97_partialOut)
    );

    sparse_cell cell__98 (
        .clock          (clock),
        .reset          (reset),
        .advance        (advance),
        .load           (loader_load[6]),
        .weights_w      (loader_row_w[47:32]),
        .weights_first  (loader_row_first[5:4]),
        .weights_second (loader_row_second[5:4]),
        .pairs          (loader_pairs),
        .swap           (cell__97_swapOut),
        .x              (cell__98_x),
        .partial        (cell__82_partialOut),
        .swapOut        (cell__98_swapOut),
        .xOut           (cell__98_xOut),
        .partialOut     (cell__98_partialOut)
    );

    sparse_cell cell__99 (
        .clock          (clock),
        .reset          (reset),
        .advance        (advance),
        .load           (loader_load[6]),
        .weights_w      (loader_row_w[63:48]),
        .weights_first  (loader_row_first[7:6]),
        .weights_second (loader_row_second[7:6]),
        .pairs          (loader_pairs),
        .swap           (cell__98_swapOut),
        .x              (cell__99_x),
        .partial        (cell__83_partialOut),
        .swapOut        (cell__99_swapOut),
        .xOut           (cell__99_xOut),
        .partialOut     (cell__99_partialOut)
    );

    sparse_cell cell__100 (
        .clock          (clock),
        .reset          (reset),
        .advance        (advance),
        .load           (loader_load[6]),
        .weights_w      (loader_row_w[79:64]),
        .weights_first  (loader_row_first[9:8]),
        .weights_second (loader_row_second[9:8]),
        .pairs          (loader_pairs),
        .swap           (cell__99_swapOut),
        .x              (cell__100_x),
        .partial        (cell__84_partialOut),
        .swapOut        (cell__100_swapOut),
        .xOut           (cell__100_xOut),
        .partialOut     (cell__100_partialOut)
    );

    sparse_cell cell__101 (
        .clock          (clock),
        .reset          (reset),
        .advance        (advance),
        .load           (loader_load[6]),
        .weights_w      (loader_row_w[95:80]),
        .weights_first  (loader_row_first[11:10]),
        .weights_second (loader_row_second[11:10]),
        .pairs          (loader_pairs),
        .swap           (cell__100_swapOut),
        .x              (cell__101_x),
        .partial        (cell__85_partialOut),
        .swapOut        (cell__101_swapOut),
        .xOut           (cell__101_xOut),
        .partialOut     (cell__101_partialOut)
    );

    sparse_cell cell__102 (
        .clock          (clock),
        .reset          (reset),
        .advance        (advance),
        .load           (loader_load[6]),
        .weights_w      (loader_row_w[111:96]),
        .weights_first  (loader_row_first[13:12]),
        .weights_second (loader_row_second[13:12]),
        .pairs          (loader_pairs),
        .swap           (cell__101_swapOut),
        .x              (cell__102_x),
        .partial        (cell__86_partialOut),
        .swapOut        (cell__102_swapOut),
        .xOut           (cell__102_xOut),
        .partialOut     (cell__102_partialOut)
    );

    sparse_cell cell__103 (
        .clock          (clock),
        .reset          (reset),
        .advance        (advance),
        .load           (loader_load[6]),
        .weights_w      (loader_row_w[127:112]),
        .weights_first  (loader_row_first[15:14]),
        .weights_second (loader_row_second[15:14]),
        .pairs          (loader_pairs),
        .swap           (cell__102_swapOut),
        .x              (cell__103_x),
        .partial        (cell__87_partialOut),
        .swapOut        (cell__103_swapOut),
        .xOut           (cell__103_xOut),
        .partialOut     (cell__103_partialOut)
    );

    sparse_cell cell__104 (
        .clock          (clock),
        .reset          (reset),
        .advance        (advance),
        .load           (loader_load[6]),
        .weights_w      (loader_row_w[143:128]),
        .weights_first  (loader_row_first[17:16]),
        .weights_second (loader_row_second[17:16]),
        .pairs          (loader_pairs),
        .swap           (cell__103_swapOut),
        .x              (cell__104_x),
        .partial        (cell__88_partialOut),
        .swapOut        (cell__104_swapOut),
        .xOut           (cell__104_xOut),
        .partialOut     (cell__104_partialOut)
    );

    sparse_cell cell__105 (
        .clock          (clock),
        .reset          (reset),
        .advance        (advance),
        .load           (loader_load[6]),
        .weights_w      (loader_row_w[159:144]),
        .weights_first  (loader_row_first[19:18]),
        .weights_second (loader_row_second[19:18]),
        .pairs          (loader_pairs),
        .swap           (cell__104_swapOut),
        .x              (cell__105_x),
        .partial        (cell__89_partialOut),
        .swapOut        (cell__105_swapOut),
        .xOut           (cell__105_xOut),
        .partialOut     (cell__105_partialOut)
    );

    sparse_cell cell__106 (
        .clock          (clock),
        .reset          (reset),
        .advance        (advance),
        .load           (loader_load[6]),
        .weights_w      (loader_row_w[175:160]),
        .weights_first  (loader_row_first[21:20]),
        .weights_second (loader_row_second[21:20]),
        .pairs          (loader_pairs),
        .swap           (cell__105_swapOut),
        .x              (cell__106_x),
        .partial        (cell__90_partialOut),
        .swapOut        (cell__106_swapOut),
        .xOut           (cell__106_xOut),
        .partialOut     (cell__106_partialOut)
    );

    sparse_cell cell__107 (
        .clock          (clock),
        .reset          (reset),
        .advance        (advance),
        .load           (loader_load[6]),
        .weights_w      (loader_row_w[191:176]),
        .weights_first  (loader_row_first[23:22]),
        .weights_second (loader_row_second[23:22]),
        .pairs          (loader_pairs),
        .swap           (cell__106_swapOut),
        .x              (cell__107_x),
        .partial        (cell__91_partialOut),
        .swapOut        (cell__107_swapOut),
        .xOut           (cell__107_xOut),
        .partialOut     (cell__107_partialOut)
    );

    sparse_cell cell__108 (
        .clock          (clock),
        .reset          (reset),
        .advance        (advance),
        .load           (loader_load[6]),
        .weights_w      (loader_row_w[207:192]),
        .weights_first  (loader_row_first[25:24]),
        .weights_second (loader_row_second[25:24]),
        .pairs          (loader_pairs),
        .swap           (cell__107_swapOut),
        .x              (cell__108_x),
        .partial        (cell__92_partialOut),
        .swapOut        (cell__108_swapOut),
        .xOut           (cell__108_xOut),
        .partialOut     (cell__108_partialOut)
    );

    sparse_cell cell__109 (
        .clock          (clock),
        .reset          (reset),
        .advance        (advance),
        .load           (loader_load[6]),
        .weights_w      (loader_row_w[223:208]),
        .weights_first  (loader_row_first[27:26]),
        .weights_second (loader_row_second[27:26]),
        .pairs          (loader_pairs),
        .swap           (cell__108_swapOut),
        .x              (cell__109_x),
        .partial        (cell__93_partialOut),
        .swapOut        (cell__109_swapOut),
        .xOut           (cell__109_xOut),
        .partialOut     (cell__109_partialOut)
    );

    sparse_cell cell__110 (
        .clock          (clock),
        .reset          (reset),
        .advance        (advance),
        .load           (loader_load[6]),
        .weights_w      (loader_row_w[239:224]),
        .weights_first  (loader_row_first[29:28]),
        .weights_second (loader_row_second[29:28]),
        .pairs          (loader_pairs),
        .swap           (cell__109_swapOut),
        .x              (cell__110_x),
        .partial        (cell__94_partialOut),
        .swapOut        (cell__110_swapOut),
        .xOut           (cell__110_xOut),
        .partialOut     (cell__110_partialOut)
    );

    sparse_cell cell__111 (
        .clock          (clock),
        .reset          (reset),
        .advance        (advance),
        .load           (loader_load[6]),
        .weights_w      (loader_row_w[255:240]),
        .weights_first  (loader_row_first[31:30]),
        .weights_second (loader_row_second[31:30]),
        .pairs          (loader_pairs),
        .swap           (cell__110_swapOut),
        .x              (cell__111_x),
        .partial        (cell__95_partialOut),
        .swapOut        (cell__111_swapOut),
        .xOut           (cell__111_xOut),
        .partialOut     (cell__111_partialOut)
    );

    sparse_cell cell__112 (
        .clock          (clock),
        .reset          (reset),
        .advance        (advance),
        .load           (loader_load[7]),
        .weights_w      (loader_row_w[15:0]),
        .weights_first  (loader_row_first[1:0]),
        .weights_second (loader_row_second[1:0]),
        .pairs          (loader_pairs),
        .swap           (swap7[6]),
        .x              (cell__112_x),
        .partial        (cell__96_partialOut),
        .swapOut        (cell__112_swapOut),
        .xOut           (cell__112_xOut),
        .partialOut     (cell__112_partialOut)
    );

    sparse_cell cell__113 (
        .clock          (clock),
        .reset          (reset),
        .advance        (advance),
        .load           (loader_load[7]),
        .weights_w      (loader_row_w[31:16]),
        .weights_first  (loader_row_first[3:2]),
        .weights_second (loader_row_second[3:2]),
        .pairs          (loader_pairs),
        .swap           (cell__112_swapOut),
        .x              (cell__113_x),
        .partial        (cell__97_partialOut),
        .swapOut        (cell__113_swapOut),
        .xOut           (cell__113_xOut),
        .partialOut     (cell__113_partialOut)
    );

    sparse_cell cell__114 (
        .clock          (clock),
        .reset          (reset),
        .advance        (advance),
        .load           (loader_load[7]),
        .weights_w      (loader_row_w[47:32]),
        .weights_first  (loader_row_first[5:4]),
        .weights_second (loader_row_second[5:4]),
        .pairs          (loader_pairs),
        .swap           (cell__113_swapOut),
        .x              (cell__114_x),
        .partial        (cell__98_partialOut),
        .swapOut        (cell__114_swapOut),
        .xOut           (cell__114_xOut),
        .partialOut     (cell__114_partialOut)
    );

    sparse_cell cell__115 (
        .clock          (clock),
        .reset          (reset),
        .advance        (advance),
        .load           (loader_load[7]),
        .weights_w      (loader_row_w[63:48]),
        .weights_first  (loader_row_first[7:6]),
        .weights_second (loader_row_second[7:6]),
        .pairs          (loader_pairs),
        .swap           (cell__114_swapOut),
        .x              (cell__115_x),
        .partial        (cell__99_partialOut),
        .swapOut        (cell__115_swapOut),
        .xOut           (cell__115_xOut),
        .partialOut     (cell__115_partialOut)
    );

    sparse_cell cell__116 (
        .clock          (clock),
        .reset          (reset),
        .advance        (advance),
        .load           (loader_load[7]),
        .weights_w      (loader_row_w[79:64]),
        .weights_first  (loader_row_first[9:8]),
        .weights_second (loader_row_second[9:8]),
        .pairs          (loader_pairs),
        .swap           (cell__115_swapOut),
        .x              (cell__116_x),
        .partial        (cell__100_partialOut),
        .swapOut        (cell__116_swapOut),
        .xOut           (cell__116_xOut),
        .partialOut     (cell__116_partialOut)
    );

    sparse_cell cell__117 (
        .clock          (clock),
        .reset          (reset),
        .advance        (advance),
        .load           (loader_load[7]),
        .weights_w      (loader_row_w[95:80]),
        .weights_first  (loader_row_first[11:10]),
        .weights_second (loader_row_second[11:10]),
        .pairs          (loader_pairs),
        .swap           (cell__116_swapOut),
        .x              (cell__117_x),
        .partial        (cell__101_partialOut),
        .swapOut        (cell__117_swapOut),
        .xOut           (cell__117_xOut),
        .partialOut     (cell__117_partialOut)
    );

    sparse_cell cell__118 (
        .clock          (clock),
        .reset          (reset),
        .advance        (advance),
        .load           (loader_load[7]),
        .weights_w      (loader_row_w[111:96]),
        .weights_first  (loader_row_first[13:12]),
        .weights_second (loader_row_second[13:12]),
        .pairs          (loader_pairs),
        .swap           (cell__117_swapOut),
        .x              (cell__118_x),
        .partial        (cell__102_partialOut),
        .swapOut        (cell__118_swapOut),
        .xOut           (cell__118_xOut),
        .partialOut     (cell__118_partialOut)
    );

    sparse_cell cell__119 (
        .clock          (clock),
        .reset          (reset),
        .advance        (advance),
        .load           (loader_load[7]),
        .weights_w      (loader_row_w[127:112]),
        .weights_first  (loader_row_first[15:14]),
        .weights_second (loader_row_second[15:14]),
        .pairs          (loader_pairs),
        .swap           (cell__118_swapOut),
        .x              (cell__119_x),
        .partial        (cell__103_partialOut),
        .swapOut        (cell__119_swapOut),
        .xOut           (cell__119_xOut),
        .partialOut     (cell__119_partialOut)
    );

    sparse_cell cell__120 (
        .clock          (clock),
        .reset          (reset),
        .advance        (advance),
        .load           (loader_load[7]),
        .weights_w      (loader_row_w[143:128]),
        .weights_first  (loader_row_first[17:16]),
        .weights_second (loader_row_second[17:16]),
        .pairs          (loader_pairs),
        .swap           (cell__119_swapOut),
        .x              (cell__120_x),
        .partial        (cell__104_partialOut),
        .swapOut        (cell__120_swapOut),
        .xOut           (cell__120_xOut),
        .partialOut     (cell__120_partialOut)
    );

    sparse_cell cell__121 (
        .clock          (clock),
        .reset          (reset),
        .advance        (advance),
        .load           (loader_load[7]),
        .weights_w      (loader_row_w[159:144]),
        .weights_first  (loader_row_first[19:18]),
        .weights_second (loader_row_second[19:18]),
        .pairs          (loader_pairs),
        .swap           (cell__120_swapOut),
        .x              (cell__121_x),
        .partial        (cell__105_partialOut),
        .swapOut        (cell__121_swapOut),
        .xOut           (cell__121_xOut),
        .partialOut     (cell__121_partialOut)
    );

    sparse_cell cell__122 (
        .clock          (clock),
        .reset          (reset),
        .advance        (advance),
        .load           (loader_load[7]),
        .weights_w      (loader_row_w[175:160]),
        .weights_first  (loader_row_first[21:20]),
        .weights_second (loader_row_second[21:20]),
        .pairs          (loader_pairs),
        .swap           (cell__121_swapOut),
        .x              (cell__122_x),
        .partial        (cell__106_partialOut),
        .swapOut        (cell__122_swapOut),
        .xOut           (cell__122_xOut),
        .partialOut     (cell__122_partialOut)
    );

    sparse_cell cell__123 (
        .clock          (clock),
        .reset          (reset),
        .advance        (advance),
        .load           (loader_load[7]),
        .weights_w      (loader_row_w[191:176]),
        .weights_first  (loader_row_first[23:22]),
        .weights_second (loader_row_second[23:22]),
        .pairs          (loader_pairs),
        .swap           (cell__122_swapOut),
        .x              (cell__123_x),
        .partial        (cell__107_partialOut),
        .swapOut        (cell__123_swapOut),
        .xOut           (cell__123_xOut),
        .partialOut     (cell__123_partialOut)
    );

    sparse_cell cell__124 (
        .clock          (clock),
        .reset          (reset),
        .advance        (advance),
        .load           (loader_load[7]),
        .weights_w      (loader_row_w[207:192]),
        .weights_first  (loader_row_first[25:24]),
        .weights_second (loader_row_second[25:24]),
        .pairs          (loader_pairs),
        .swap           (cell__123_swapOut),
        .x              (cell__124_x),
        .partial        (cell__108_partialOut),
        .swapOut        (cell__124_swapOut),
        .xOut           (cell__124_xOut),
        .partialOut     (cell__124_partialOut)
    );

    sparse_cell cell__125 (
        .clock          (clock),
        .reset          (reset),
        .advance        (advance),
        .load           (loader_load[7]),
        .weights_w      (loader_row_w[223:208]),
        .weights_first  (loader_row_first[27:26]),
        .weights_second (loader_row_second[27:26]),
        .pairs          (loader_pairs),
        .swap           (cell__124_swapOut),
        .x              (cell__125_x),
        .partial        (cell__109_partialOut),
        .swapOut        (cell__125_swapOut),
        .xOut           (cell__125_xOut),
        .partialOut     (cell__125_partialOut)
    );

    sparse_cell cell__126 (
        .clock          (clock),
        .reset          (reset),
        .advance        (advance),
        .load           (loader_load[7]),
        .weights_w      (loader_row_w[239:224]),
        .weights_first  (loader_row_first[29:28]),
        .weights_second (loader_row_second[29:28]),
        .pairs          (loader_pairs),
        .swap           (cell__125_swapOut),
        .x              (cell__126_x),
        .partial        (cell__110_partialOut),
        .swapOut        (cell__126_swapOut),
        .xOut           (cell__126_xOut),
        .partialOut     (cell__126_partialOut)
    );

    sparse_cell cell__127 (
        .clock          (clock),
        .reset          (reset),
        .advance        (advance),
        .load           (loader_load[7]),
        .weights_w      (loader_row_w[255:240]),
        .weights_first  (loader_row_first[31:30]),
        .weights_second (loader_row_second[31:30]),
        .pairs          (loader_pairs),
        .swap           (cell__126_swapOut),
        .x              (cell__127_x),
        .partial        (cell__111_partialOut),
        .swapOut        (cell__127_swapOut),
        .xOut           (cell__127_xOut),
        .partialOut     (cell__127_partialOut)
    );

    always @(posedge clock) begin
        if (reset) begin
            answer_valid <= 1'd0;
            answer_error <= NONE;
            left <= 16'd0;
            fresh <= 1'd0;
            onItsWay <= 5'd0;
            settling <= 4'd0;
        end else begin
            if (operands_fire) begin
                left <= left - 16'd1;
                fresh <= 1'd0;
            end
            if (operands_fire) begin
                onItsWay <= 5'd28;
            end else if (advance & (onItsWay != 5'd0)) begin
                onItsWay <= onItsWay - 5'd1;
            end
            if (starts) begin
                settling <= 4'd15;
            end else if (advance & (settling != 4'd0)) begin
                settling <= settling - 4'd1;
            end
            if (loader_loaded_fire) begin
                left <= loader_loaded_payload_tokens;
                fresh <= loader_loaded_payload_tokens != 16'd0;
            end
            if (advance) begin
                answer_valid <= answers;
                answer_error <= answerError;
            end
        end
    end

    always @(posedge clock) begin
        if (loader_loaded_fire) begin
            tile_tokens <= loader_loaded_payload_tokens;
            tile_first <= loader_loaded_payload_first;
            tile_last <= loader_loaded_payload_last;
            tile_error <= loader_loaded_payload_error;
        end
    end

    always @(posedge clock) begin
        if (advance) begin
            token1 <= operands_payload[63:32];
            token2 <= {token2[31:0], operands_payload[95:64]};
            token3 <= {token3[63:0], operands_payload[127:96]};
            token4 <= {token4[95:0], operands_payload[159:128]};
            token5 <= {token5[127:0], operands_payload[191:160]};
            token6 <= {token6[159:0], operands_payload[223:192]};
            token7 <= {token7[191:0], operands_payload[255:224]};
            errors[2:0] <= tile_error;
            errors[5:3] <= errors[2:0];
            errors[8:6] <= errors[5:3];
            errors[11:9] <= errors[8:6];
            errors[14:12] <= errors[11:9];
            errors[17:15] <= errors[14:12];
            errors[20:18] <= errors[17:15];
            errors[23:21] <= errors[20:18];
            errors[26:24] <= errors[23:21];
            errors[29:27] <= errors[26:24];
            errors[32:30] <= errors[29:27];
            errors[35:33] <= errors[32:30];
            errors[38:36] <= errors[35:33];
            errors[41:39] <= errors[38:36];
            errors[44:42] <= errors[41:39];
            errors[47:45] <= errors[44:42];
            errors[50:48] <= errors[47:45];
            errors[53:51] <= errors[50:48];
            errors[56:54] <= errors[53:51];
            errors[59:57] <= errors[56:54];
            errors[62:60] <= errors[59:57];
            errors[65:63] <= errors[62:60];
            errors[68:66] <= errors[65:63];
            errors[71:69] <= errors[68:66];
            errors[74:72] <= errors[71:69];
            errors[77:75] <= errors[74:72];
            if (flags[103]) later <= address + 7'd1;
            addsFirst <= flags[101];
            writeAddress <= address;
            answerError <= errors[77:75];
            sum0 <= {sum0[279:0], cell__112_partialOut};
            sum1 <= {sum1[259:0], cell__113_partialOut};
            sum2 <= {sum2[239:0], cell__114_partialOut};
            sum3 <= {sum3[219:0], cell__115_partialOut};
            sum4 <= {sum4[199:0], cell__116_partialOut};
            sum5 <= {sum5[179:0], cell__117_partialOut};
            sum6 <= {sum6[159:0], cell__118_partialOut};
            sum7 <= {sum7[139:0], cell__119_partialOut};
            sum8 <= {sum8[119:0], cell__120_partialOut};
            sum9 <= {sum9[99:0], cell__121_partialOut};
            sum10 <= {sum10[79:0], cell__122_partialOut};
            sum11 <= {sum11[59:0], cell__123_partialOut};
            sum12 <= {sum12[39:0], cell__124_partialOut};
            sum13 <= {sum13[19:0], cell__125_partialOut};
            sum14 <= cell__126_partialOut;
        end
    end

    always @(posedge clock) begin
        if (reset) begin
            swap1 <= 1'd0;
            swap2 <= 2'd0;
            swap3 <= 3'd0;
            swap4 <= 4'd0;
            swap5 <= 5'd0;
            swap6 <= 6'd0;
            swap7 <= 7'd0;
            flags <= 104'd0;
            adds <= 1'd0;
            answers <= 1'd0;
        end else if (advance) begin
            swap1 <= starts;
            swap2 <= {swap2[0], starts};
            swap3 <= {swap3[1:0], starts};
            swap4 <= {swap4[2:0], starts};
            swap5 <= {swap5[3:0], starts};
            swap6 <= {swap6[4:0], starts};
            swap7 <= {swap7[5:0], starts};
            flags <= {flags[99:0], operands_fire, starts, tile_first, tile_last};
            adds <= flags[103] & (errors[77:75] == 3'd0);
            answers <= flags[103] & flags[100];
        end
    end

    wire _unused_ok = &{1'b0, tile_tokens, cell__15_swapOut, cell__15_xOut, cell__31_swapOut,
            cell__31_xOut, cell__47_swapOut, cell__47_xOut, cell__63_swapOut, cell__63_xOut,
            cell__79_swapOut, cell__79_xOut, cell__95_swapOut, cell__95_xOut, cell__111_swapOut,
            cell__111_xOut, cell__127_swapOut, cell__127_xOut};
endmodule
`default_nettype wire
