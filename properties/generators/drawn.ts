/**
 * Arbitraries made of plain functions: one draws a value, one lists smaller values. What is smaller depends on the value
 * alone and not on how it was drawn, so that counterexamples of every generator, pinned ones too, shrink alike. It may
 * not know what is drawn.
 */
import fc from "fast-check"

/** Where chance enters: the same seed answers the same way. */
export interface Draw {
  /** One of these, each as likely. */
  readonly one: <A>(of: ReadonlyArray<A>) => A
  /** A whole number between these two, both included. */
  readonly whole: (min: number, max: number) => number
  /** Yes, in so many cases of a hundred. */
  readonly chance: (percent: number) => boolean
}

/** What a drawn arbitrary knows of its values. */
export interface Shrinking<A> {
  /** Simpler values, the simplest first; what is not a value of the arbitrary is passed over. */
  readonly smaller: (value: A) => Iterable<unknown>
  /** Whether something is a value of the arbitrary. */
  readonly is: (value: unknown) => value is A
}

type Make<A> = (random: fc.Random, bias: number | undefined) => A

class Drawn<A> extends fc.Arbitrary<A> {
  readonly #make: Make<A>
  readonly #shrinking: Shrinking<A>

  constructor(make: Make<A>, shrinking: Shrinking<A>) {
    super()
    this.#make = make
    this.#shrinking = shrinking
  }

  override generate(random: fc.Random, bias: number | undefined): fc.Value<A> {
    return new fc.Value(this.#make(random, bias), undefined)
  }

  override canShrinkWithoutContext(value: unknown): value is A {
    return this.#shrinking.is(value)
  }

  override shrink(value: A): fc.Stream<fc.Value<A>> {
    const { is, smaller } = this.#shrinking
    const found = function* () {
      for (const candidate of smaller(value)) if (is(candidate)) yield new fc.Value(candidate, undefined)
    }
    return fc.stream(found())
  }
}

/** An arbitrary from a function that draws and what is known of its values. */
export const drawn = <A>(make: (draw: Draw) => A, shrinking: Shrinking<A>): fc.Arbitrary<A> =>
  new Drawn((random) => {
    const whole: Draw["whole"] = (min, max) => random.nextInt(min, max)
    const one: Draw["one"] = (of) => of[whole(0, of.length - 1)]!
    return make({ one, whole, chance: (percent) => whole(0, 99) < percent })
  }, shrinking)

/** The values of an arbitrary, which become smaller in another way. */
export const shrinking = <A>(values: fc.Arbitrary<A>, how: Shrinking<A>): fc.Arbitrary<A> =>
  new Drawn((random, bias) => values.generate(random, bias).value, how)
