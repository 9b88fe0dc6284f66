-- What wrk asks: the lines of a file in turn, each a body that is posted or, under GET, an address.
--   wrk -s requests.lua <address> -- <file> <POST or GET>
-- It writes one line when it has ended: requests, p50 and p99 in µs, answers that were not 200, bytes.
local lines = {}
local place = 0
local posts = true

function init(arguments)
  posts = arguments[2] == "POST"
  for line in io.lines(arguments[1]) do
    lines[#lines + 1] = posts
      and wrk.format("POST", "/graphql", { ["content-type"] = "application/json" }, line)
      or wrk.format("GET", line)
  end
end

function request()
  place = place % #lines + 1
  return lines[place]
end

function done(summary, latency)
  io.write(string.format("wrk\t%d\t%d\t%d\t%d\t%d\t%d\n", summary.requests, summary.duration,
    latency:percentile(50), latency:percentile(99),
    summary.errors.status + summary.errors.connect + summary.errors.read + summary.errors.write + summary.errors.timeout,
    summary.bytes))
end
