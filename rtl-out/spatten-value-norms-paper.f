modules/lane_bank_rows256_rowBits8_28c39b.v
modules/norm_lane.v
modules/value_norms.v
