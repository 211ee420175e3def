modules/log_adder_lane.v
modules/stream_pipe_d2a284.v
modules/log_adder_lanes32.v
