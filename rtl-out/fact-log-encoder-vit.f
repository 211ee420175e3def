modules/leading_one_detector.v
modules/log_encoder_lane.v
modules/stream_pipe_e58f3d.v
modules/log_encoder.v
