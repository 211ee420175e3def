modules/log_adder_lane.v
modules/stream_pipe_974b4a.v
modules/log_adder.v
