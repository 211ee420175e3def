modules/leading_one_detector.v
modules/log_encoder_lane.v
modules/stream_pipe_19eb51.v
modules/log_encoder_lanes32.v
