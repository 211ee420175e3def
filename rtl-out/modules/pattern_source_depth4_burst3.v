// pattern_source_depth4_burst3: A source of test words: a job of `count` words starts a 64-bit
// xorshift generator at `seed` (at 1 if that is 0), whose states go into a FIFO. The first word
// leaves once `burst` of them are inside, or all of a shorter job; from there on a word may
// leave in every cycle. A job of 0 words ends at once. `level` is the number of words in the
// FIFO. Every job is legal.
// Source generators/common/pattern-source.ts.
// Parameters depth = 4, burst = 3.
// Reset: reset synchronous, active high.
// IR 437e1fd8. Do not edit.
`default_nettype none
module pattern_source_depth4_burst3 (
    input  wire        clock,
    input  wire        reset,

    input  wire        jobs_valid,
    output wire        jobs_ready,
    input  wire [63:0] jobs_payload_seed,
    input  wire [15:0] jobs_payload_count,

    output wire        words_valid,
    input  wire        words_ready,
    output wire [63:0] words_payload,

    output wire [ 2:0] level
);
    localparam [1:0] IDLE = 2'd0;
    localparam [1:0] FILL = 2'd1;
    localparam [1:0] SEND = 2'd2;

    reg [1:0] state;
    reg [63:0] pattern;
    reg [15:0] left;
    wire queue_push_valid;
    wire queue_push_ready;
    wire queue_pop_valid;
    wire [63:0] queue_pop_payload;
    wire [2:0] queue_level;

    wire queue_push_fire = queue_push_valid & queue_push_ready;
    wire jobs_fire = jobs_valid & jobs_ready;
    wire words_fire = words_valid & words_ready;
    wire [63:0] first = pattern ^ {pattern[50:0], 13'd0};
    wire [63:0] second = first ^ {7'd0, first[63:7]};

    assign jobs_ready = state == IDLE;
    assign words_valid = queue_pop_valid & (state == SEND);
    assign words_payload = queue_pop_payload;
    assign level = queue_level;
    assign queue_push_valid = left != 16'd0;

    stream_fifo_depth4_37ac6b queue (
        .clock        (clock),
        .reset        (reset),
        .push_valid   (queue_push_valid),
        .push_ready   (queue_push_ready),
        .push_payload (pattern),
        .pop_valid    (queue_pop_valid),
        .pop_ready    (words_ready & (state == SEND)),
        .pop_payload  (queue_pop_payload),
        .level        (queue_level)
    );

    always @(posedge clock) begin
        if (reset) begin
            state <= IDLE;
            left <= 16'd0;
        end else begin
            if (queue_push_fire) left <= left - 16'd1;
            case (state)
                IDLE: begin
                    if (jobs_fire) begin
                        left <= jobs_payload_count;
                        if (jobs_payload_count != 16'd0) state <= FILL;
                    end
                end
                FILL: begin
                    if ((left == 16'd1) | (queue_level == 3'd2)) state <= SEND;
                end
                SEND: begin
                    if (words_fire & (left == 16'd0) & (queue_level == 3'd1)) state <= IDLE;
                end
                default: ;
            endcase
        end
    end

    always @(posedge clock) begin
        if (queue_push_fire) pattern <= second ^ {second[46:0], 17'd0};
        case (state)
            IDLE: begin
                if (jobs_fire) pattern <= (jobs_payload_seed == 64'd0) ? 64'd1 : jobs_payload_seed;
            end
            default: ;
        endcase
    end
endmodule
`default_nettype wire
