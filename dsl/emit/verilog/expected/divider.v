// divider: Steps through a division by repeated subtraction.
// Source dsl/emit/verilog/modules.example.ts.
// Reset: reset synchronous, active high.
// IR bb9c0fd3. Do not edit.
`default_nettype none
module divider (
    input  wire        clock,
    input  wire        reset,

    input  wire        start,
    input  wire [11:0] dividend,
    input  wire [ 5:0] divisor,
    output wire        busy,
    output wire [11:0] quotient,
    output wire [ 5:0] rest
);
    localparam [1:0] IDLE     = 2'd0;
    localparam [1:0] SUBTRACT = 2'd1;
    localparam [1:0] DONE     = 2'd2;

    reg [1:0] state;
    reg [11:0] left;
    reg [11:0] count;

    assign busy = state != IDLE;
    assign quotient = count;
    assign rest = left[5:0];

    always @(posedge clock) begin
        if (reset) begin
            state <= IDLE;
            count <= 12'd0;
        end else begin
            case (state)
                IDLE: begin
                    if (start) begin
                        count <= 12'd0;
                        state <= SUBTRACT;
                    end
                end
                SUBTRACT: begin
                    if (left >= {6'd0, divisor}) begin
                        count <= count + 12'd1;
                    end else begin
                        state <= DONE;
                    end
                end
                DONE: state <= IDLE;
                default: ;
            endcase
        end
    end

    always @(posedge clock) begin
        case (state)
            IDLE: begin
                if (start) left <= dividend;
            end
            SUBTRACT: begin
                if (left >= {6'd0, divisor}) left <= left - {6'd0, divisor};
            end
            default: ;
        endcase
    end
endmodule
`default_nettype wire
