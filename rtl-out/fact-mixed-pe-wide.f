modules/mixed_multiplier.v
modules/mixed_pe.v
