-- What wrk asks: the lines of a file in turn, each a body that is posted or, under GET, an address.
--   wrk -s requests.lua <address> -- <file> <FIRST, POST or GET>
-- Under FIRST no two bodies are the same: the number of the request stands in each.
-- It writes one line when it has ended: requests, p50 and p99 in µs, answers that were not 200, bytes.
local NUMBER = '"turn":'
local lines = {}
local place = 0
local first = false

local function posted(body)
  return wrk.format("POST", "/graphql", { ["content-type"] = "application/json" }, body)
end

local function around(body)
  local _, before = body:find(NUMBER, 1, true)
  return { body:sub(1, before), body:sub(before + 2) }
end

function init(arguments)
  local method = arguments[2]
  first = method == "FIRST"
  -- Each run begins with numbers that no other has had.
  place = first and os.time() * 1000000 or 0
  for line in io.lines(arguments[1]) do
    lines[#lines + 1] = first and around(line) or method == "POST" and posted(line) or wrk.format("GET", line)
  end
end

function request()
  place = place + 1
  local line = lines[place % #lines + 1]
  return first and posted(line[1] .. string.format("%.0f", place) .. line[2]) or line
end

function done(summary, latency)
  io.write(string.format("wrk\t%d\t%d\t%d\t%d\t%d\t%d\n", summary.requests, summary.duration,
    latency:percentile(50), latency:percentile(99),
    summary.errors.status + summary.errors.connect + summary.errors.read + summary.errors.write + summary.errors.timeout,
    summary.bytes))
end
