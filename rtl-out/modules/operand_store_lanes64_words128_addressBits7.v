// operand_store_lanes64_words128_addressBits7: Log codes that come one by one and are read a
// beat of `lanes` at a time. A row ends with `last` and begins a new beat; the lanes behind the
// last code of a row hold anything. It is read or written in a cycle, never both.
// Source generators/fact/operand-store.ts.
// Parameters lanes = 64, words = 128, addressBits = 7.
// IR a5b63684. Do not edit.
`default_nettype none
module operand_store_lanes64_words128_addressBits7 (
    input  wire         clock,

    // Begins anew at the first beat.
    input  wire         clear,
    input  wire         write,
    input  wire [  3:0] code,
    input  wire         last,
    input  wire         read,
    input  wire [  6:0] address,

    // Of the last `read`.
    output wire [255:0] word
);
    reg [5:0] lane;
    reg [6:0] end_;
    reg [255:0] begun;
    wire [255:0] bank_word;

    wire full = last | (lane == 6'd63);
    wire stores = write & full;
    wire [3:0] grown_63 = (lane == 6'd63) ? code : begun[255:252];
    wire [3:0] grown_62 = (lane == 6'd62) ? code : begun[251:248];
    wire [3:0] grown_61 = (lane == 6'd61) ? code : begun[247:244];
    wire [3:0] grown_60 = (lane == 6'd60) ? code : begun[243:240];
    wire [3:0] grown_59 = (lane == 6'd59) ? code : begun[239:236];
    wire [3:0] grown_58 = (lane == 6'd58) ? code : begun[235:232];
    wire [3:0] grown_57 = (lane == 6'd57) ? code : begun[231:228];
    wire [3:0] grown_56 = (lane == 6'd56) ? code : begun[227:224];
    wire [3:0] grown_55 = (lane == 6'd55) ? code : begun[223:220];
    wire [3:0] grown_54 = (lane == 6'd54) ? code : begun[219:216];
    wire [3:0] grown_53 = (lane == 6'd53) ? code : begun[215:212];
    wire [3:0] grown_52 = (lane == 6'd52) ? code : begun[211:208];
    wire [3:0] grown_51 = (lane == 6'd51) ? code : begun[207:204];
    wire [3:0] grown_50 = (lane == 6'd50) ? code : begun[203:200];
    wire [3:0] grown_49 = (lane == 6'd49) ? code : begun[199:196];
    wire [3:0] grown_48 = (lane == 6'd48) ? code : begun[195:192];
    wire [3:0] grown_47 = (lane == 6'd47) ? code : begun[191:188];
    wire [3:0] grown_46 = (lane == 6'd46) ? code : begun[187:184];
    wire [3:0] grown_45 = (lane == 6'd45) ? code : begun[183:180];
    wire [3:0] grown_44 = (lane == 6'd44) ? code : begun[179:176];
    wire [3:0] grown_43 = (lane == 6'd43) ? code : begun[175:172];
    wire [3:0] grown_42 = (lane == 6'd42) ? code : begun[171:168];
    wire [3:0] grown_41 = (lane == 6'd41) ? code : begun[167:164];
    wire [3:0] grown_40 = (lane == 6'd40) ? code : begun[163:160];
    wire [3:0] grown_39 = (lane == 6'd39) ? code : begun[159:156];
    wire [3:0] grown_38 = (lane == 6'd38) ? code : begun[155:152];
    wire [3:0] grown_37 = (lane == 6'd37) ? code : begun[151:148];
    wire [3:0] grown_36 = (lane == 6'd36) ? code : begun[147:144];
    wire [3:0] grown_35 = (lane == 6'd35) ? code : begun[143:140];
    wire [3:0] grown_34 = (lane == 6'd34) ? code : begun[139:136];
    wire [3:0] grown_33 = (lane == 6'd33) ? code : begun[135:132];
    wire [3:0] grown_32 = (lane == 6'd32) ? code : begun[131:128];
    wire [3:0] grown_31 = (lane == 6'd31) ? code : begun[127:124];
    wire [3:0] grown_30 = (lane == 6'd30) ? code : begun[123:120];
    wire [3:0] grown_29 = (lane == 6'd29) ? code : begun[119:116];
    wire [3:0] grown_28 = (lane == 6'd28) ? code : begun[115:112];
    wire [3:0] grown_27 = (lane == 6'd27) ? code : begun[111:108];
    wire [3:0] grown_26 = (lane == 6'd26) ? code : begun[107:104];
    wire [3:0] grown_25 = (lane == 6'd25) ? code : begun[103:100];
    wire [3:0] grown_24 = (lane == 6'd24) ? code : begun[99:96];
    wire [3:0] grown_23 = (lane == 6'd23) ? code : begun[95:92];
    wire [3:0] grown_22 = (lane == 6'd22) ? code : begun[91:88];
    wire [3:0] grown_21 = (lane == 6'd21) ? code : begun[87:84];
    wire [3:0] grown_20 = (lane == 6'd20) ? code : begun[83:80];
    wire [3:0] grown_19 = (lane == 6'd19) ? code : begun[79:76];
    wire [3:0] grown_18 = (lane == 6'd18) ? code : begun[75:72];
    wire [3:0] grown_17 = (lane == 6'd17) ? code : begun[71:68];
    wire [3:0] grown_16 = (lane == 6'd16) ? code : begun[67:64];
    wire [3:0] grown_15 = (lane == 6'd15) ? code : begun[63:60];
    wire [3:0] grown_14 = (lane == 6'd14) ? code : begun[59:56];
    wire [3:0] grown_13 = (lane == 6'd13) ? code : begun[55:52];
    wire [3:0] grown_12 = (lane == 6'd12) ? code : begun[51:48];
    wire [3:0] grown_11 = (lane == 6'd11) ? code : begun[47:44];
    wire [3:0] grown_10 = (lane == 6'd10) ? code : begun[43:40];
    wire [3:0] grown_9 = (lane == 6'd9) ? code : begun[39:36];
    wire [3:0] grown_8 = (lane == 6'd8) ? code : begun[35:32];
    wire [3:0] grown_7 = (lane == 6'd7) ? code : begun[31:28];
    wire [3:0] grown_6 = (lane == 6'd6) ? code : begun[27:24];
    wire [3:0] grown_5 = (lane == 6'd5) ? code : begun[23:20];
    wire [3:0] grown_4 = (lane == 6'd4) ? code : begun[19:16];
    wire [3:0] grown_3 = (lane == 6'd3) ? code : begun[15:12];
    wire [3:0] grown_2 = (lane == 6'd2) ? code : begun[11:8];
    wire [3:0] grown_1 = (lane == 6'd1) ? code : begun[7:4];
    wire [3:0] grown_0 = (lane == 6'd0) ? code : begun[3:0];

    assign word = bank_word;

    store_bank_width256_words128_addressBits7 bank (
        .clock   (clock),
        .read    (read),
        .write   (stores),
        .address (stores ? end_ : address),
        .data    ({grown_63, grown_62, grown_61, grown_60, grown_59, grown_58, grown_57, grown_56,
                grown_55, grown_54, grown_53, grown_52, grown_51, grown_50, grown_49, grown_48,
                grown_47, grown_46, grown_45, grown_44, grown_43, grown_42, grown_41, grown_40,
                grown_39, grown_38, grown_37, grown_36, grown_35, grown_34, grown_33, grown_32,
                grown_31, grown_30, grown_29, grown_28, grown_27, grown_26, grown_25, grown_24,
                grown_23, grown_22, grown_21, grown_20, grown_19, grown_18, grown_17, grown_16,
                grown_15, grown_14, grown_13, grown_12, grown_11, grown_10, grown_9, grown_8,
                grown_7, grown_6, grown_5, grown_4, grown_3, grown_2, grown_1, grown_0}),
        .word    (bank_word)
    );

    always @(posedge clock) begin
        if (clear) begin
            lane <= 6'd0;
            end_ <= 7'd0;
        end else if (write) begin
            begun <= {grown_63, grown_62, grown_61, grown_60, grown_59, grown_58, grown_57,
                    grown_56, grown_55, grown_54, grown_53, grown_52, grown_51, grown_50, grown_49,
                    grown_48, grown_47, grown_46, grown_45, grown_44, grown_43, grown_42, grown_41,
                    grown_40, grown_39, grown_38, grown_37, grown_36, grown_35, grown_34, grown_33,
                    grown_32, grown_31, grown_30, grown_29, grown_28, grown_27, grown_26, grown_25,
                    grown_24, grown_23, grown_22, grown_21, grown_20, grown_19, grown_18, grown_17,
                    grown_16, grown_15, grown_14, grown_13, grown_12, grown_11, grown_10, grown_9,
                    grown_8, grown_7, grown_6, grown_5, grown_4, grown_3, grown_2, grown_1,
                    grown_0};
            lane <= full ? 6'd0 : lane + 6'd1;
            end_ <= end_ + {6'd0, full};
        end
    end
endmodule
`default_nettype wire
