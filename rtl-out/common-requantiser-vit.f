modules/requantiser_lane.v
modules/requantiser.v
