modules/log_adder_lane.v
modules/one_hot_lane.v
modules/one_hot_accumulator_lanes32.v
modules/leading_one_detector.v
modules/log_encoder_lane.v
modules/log_dot_lanes32.v
