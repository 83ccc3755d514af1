/**
 * In place of `Intl.Segmenter` in what `pnd` is bundled from, where one is made when its module is loaded. To make one takes
 * a third of the time that Node takes to start, and few runs lay out a text: here it is made when it first segments one.
 */

/** A segmenter that is made when it is first used. */
export function Segmenter(...options: ConstructorParameters<typeof Intl.Segmenter>): Pick<Intl.Segmenter, "segment"> {
  let made: Intl.Segmenter | undefined
  return {
    segment: (text) => {
      made ??= new globalThis.Intl.Segmenter(...options)
      return made.segment(text)
    }
  }
}
