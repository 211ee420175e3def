modules/prefix_sum.v
modules/compactor_e6a2cc.v
modules/rotator_ba2d4d.v
modules/realigner.v
modules/zero_eliminator_realign.v
