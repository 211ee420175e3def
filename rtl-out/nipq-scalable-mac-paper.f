modules/fusion_brick.v
modules/fusion_join_width11_shift4.v
modules/fusion_join.v
modules/fusion_unit.v
modules/fused_array.v
modules/operand_extender.v
modules/scalable_mac_formfused.v
