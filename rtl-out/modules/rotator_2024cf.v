// rotator_2024cf: Turns a row: element i leaves on lane (i + by) modulo `lanes`. One
// conditional turn by 2^b for each bit b of `by`. Combinational.
// Source generators/spatten/rows/rotator.ts.
// Parameters payload = u(41), lanes = 16.
// IR a7b77df0. Do not edit.
`default_nettype none
module rotator_2024cf (
    input  wire [  3:0] by,
    input  wire [655:0] row,
    output wire [655:0] turned
);
    wire [655:0] turned_by_1;
    wire [655:0] turned_by_2;
    wire [655:0] turned_by_4;
    wire [655:0] turned_by_8;

    assign turned = turned_by_8;
    assign turned_by_1[40:0] = by[0] ? row[655:615] : row[40:0];
    assign turned_by_1[81:41] = by[0] ? row[40:0] : row[81:41];
    assign turned_by_1[122:82] = by[0] ? row[81:41] : row[122:82];
    assign turned_by_1[163:123] = by[0] ? row[122:82] : row[163:123];
    assign turned_by_1[204:164] = by[0] ? row[163:123] : row[204:164];
    assign turned_by_1[245:205] = by[0] ? row[204:164] : row[245:205];
    assign turned_by_1[286:246] = by[0] ? row[245:205] : row[286:246];
    assign turned_by_1[327:287] = by[0] ? row[286:246] : row[327:287];
    assign turned_by_1[368:328] = by[0] ? row[327:287] : row[368:328];
    assign turned_by_1[409:369] = by[0] ? row[368:328] : row[409:369];
    assign turned_by_1[450:410] = by[0] ? row[409:369] : row[450:410];
    assign turned_by_1[491:451] = by[0] ? row[450:410] : row[491:451];
    assign turned_by_1[532:492] = by[0] ? row[491:451] : row[532:492];
    assign turned_by_1[573:533] = by[0] ? row[532:492] : row[573:533];
    assign turned_by_1[614:574] = by[0] ? row[573:533] : row[614:574];
    assign turned_by_1[655:615] = by[0] ? row[614:574] : row[655:615];
    assign turned_by_2[40:0] = by[1] ? turned_by_1[614:574] : turned_by_1[40:0];
    assign turned_by_2[81:41] = by[1] ? turned_by_1[655:615] : turned_by_1[81:41];
    assign turned_by_2[122:82] = by[1] ? turned_by_1[40:0] : turned_by_1[122:82];
    assign turned_by_2[163:123] = by[1] ? turned_by_1[81:41] : turned_by_1[163:123];
    assign turned_by_2[204:164] = by[1] ? turned_by_1[122:82] : turned_by_1[204:164];
    assign turned_by_2[245:205] = by[1] ? turned_by_1[163:123] : turned_by_1[245:205];
    assign turned_by_2[286:246] = by[1] ? turned_by_1[204:164] : turned_by_1[286:246];
    assign turned_by_2[327:287] = by[1] ? turned_by_1[245:205] : turned_by_1[327:287];
    assign turned_by_2[368:328] = by[1] ? turned_by_1[286:246] : turned_by_1[368:328];
    assign turned_by_2[409:369] = by[1] ? turned_by_1[327:287] : turned_by_1[409:369];
    assign turned_by_2[450:410] = by[1] ? turned_by_1[368:328] : turned_by_1[450:410];
    assign turned_by_2[491:451] = by[1] ? turned_by_1[409:369] : turned_by_1[491:451];
    assign turned_by_2[532:492] = by[1] ? turned_by_1[450:410] : turned_by_1[532:492];
    assign turned_by_2[573:533] = by[1] ? turned_by_1[491:451] : turned_by_1[573:533];
    assign turned_by_2[614:574] = by[1] ? turned_by_1[532:492] : turned_by_1[614:574];
    assign turned_by_2[655:615] = by[1] ? turned_by_1[573:533] : turned_by_1[655:615];
    assign turned_by_4[40:0] = by[2] ? turned_by_2[532:492] : turned_by_2[40:0];
    assign turned_by_4[81:41] = by[2] ? turned_by_2[573:533] : turned_by_2[81:41];
    assign turned_by_4[122:82] = by[2] ? turned_by_2[614:574] : turned_by_2[122:82];
    assign turned_by_4[163:123] = by[2] ? turned_by_2[655:615] : turned_by_2[163:123];
    assign turned_by_4[204:164] = by[2] ? turned_by_2[40:0] : turned_by_2[204:164];
    assign turned_by_4[245:205] = by[2] ? turned_by_2[81:41] : turned_by_2[245:205];
    assign turned_by_4[286:246] = by[2] ? turned_by_2[122:82] : turned_by_2[286:246];
    assign turned_by_4[327:287] = by[2] ? turned_by_2[163:123] : turned_by_2[327:287];
    assign turned_by_4[368:328] = by[2] ? turned_by_2[204:164] : turned_by_2[368:328];
    assign turned_by_4[409:369] = by[2] ? turned_by_2[245:205] : turned_by_2[409:369];
    assign turned_by_4[450:410] = by[2] ? turned_by_2[286:246] : turned_by_2[450:410];
    assign turned_by_4[491:451] = by[2] ? turned_by_2[327:287] : turned_by_2[491:451];
    assign turned_by_4[532:492] = by[2] ? turned_by_2[368:328] : turned_by_2[532:492];
    assign turned_by_4[573:533] = by[2] ? turned_by_2[409:369] : turned_by_2[573:533];
    assign turned_by_4[614:574] = by[2] ? turned_by_2[450:410] : turned_by_2[614:574];
    assign turned_by_4[655:615] = by[2] ? turned_by_2[491:451] : turned_by_2[655:615];
    assign turned_by_8[40:0] = by[3] ? turned_by_4[368:328] : turned_by_4[40:0];
    assign turned_by_8[81:41] = by[3] ? turned_by_4[409:369] : turned_by_4[81:41];
    assign turned_by_8[122:82] = by[3] ? turned_by_4[450:410] : turned_by_4[122:82];
    assign turned_by_8[163:123] = by[3] ? turned_by_4[491:451] : turned_by_4[163:123];
    assign turned_by_8[204:164] = by[3] ? turned_by_4[532:492] : turned_by_4[204:164];
    assign turned_by_8[245:205] = by[3] ? turned_by_4[573:533] : turned_by_4[245:205];
    assign turned_by_8[286:246] = by[3] ? turned_by_4[614:574] : turned_by_4[286:246];
    assign turned_by_8[327:287] = by[3] ? turned_by_4[655:615] : turned_by_4[327:287];
    assign turned_by_8[368:328] = by[3] ? turned_by_4[40:0] : turned_by_4[368:328];
    assign turned_by_8[409:369] = by[3] ? turned_by_4[81:41] : turned_by_4[409:369];
    assign turned_by_8[450:410] = by[3] ? turned_by_4[122:82] : turned_by_4[450:410];
    assign turned_by_8[491:451] = by[3] ? turned_by_4[163:123] : turned_by_4[491:451];
    assign turned_by_8[532:492] = by[3] ? turned_by_4[204:164] : turned_by_4[532:492];
    assign turned_by_8[573:533] = by[3] ? turned_by_4[245:205] : turned_by_4[573:533];
    assign turned_by_8[614:574] = by[3] ? turned_by_4[286:246] : turned_by_4[614:574];
    assign turned_by_8[655:615] = by[3] ? turned_by_4[327:287] : turned_by_4[655:615];
endmodule
`default_nettype wire
