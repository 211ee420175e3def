modules/pair_multiplier.v
modules/sparse_pe.v
