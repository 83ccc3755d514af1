/** Requests and determinations are JSON: written out and read in again, they are what they were. */
import { isDeepStrictEqual } from "node:util"
import { Result, Schema } from "effect"
import fc from "fast-check"
import { decode } from "../../src/request/decode.ts"
import { Request } from "../../src/request/request.ts"
import { determinationsAsJson } from "./json.ts"
import { anyRequest, check, checkDecider } from "./law.ts"

type Codec = (value: unknown) => string

check<Codec>(JSON.stringify, {
  says: "a request written as JSON and decoded is the same request",
  of: (write) =>
    fc.property(anyRequest, (request) => {
      const again = decode(JSON.parse(write(request)))
      return Result.isSuccess(again) && isDeepStrictEqual(again.success, structuredClone(request))
    }),
  broken: {
    "leaves out what is false": (value) => JSON.stringify(value, (_, inner) => (inner === false ? undefined : inner))
  }
})

const codec = Schema.toCodecJson(Request)
check<Codec>(JSON.stringify, {
  says: "a request survives the codec that its schema derives",
  of: (write) =>
    fc.property(anyRequest, (request) => {
      const text = write(Schema.encodeSync(codec)(request))
      return isDeepStrictEqual(Schema.decodeUnknownSync(codec)(JSON.parse(text)), structuredClone(request))
    }),
  broken: { "writes numbers as words": (value) => JSON.stringify(value).replaceAll(/:\d+/g, ':"some"') }
})

checkDecider(determinationsAsJson)
