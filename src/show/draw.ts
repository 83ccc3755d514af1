/** Drawing what is shown: from its flow to a laid-out plate, and plates to one SVG. */
import type { Profile } from "../language/profile.ts"
import { type Card, cardOf } from "./card.ts"
import type { Explored } from "./flow.ts"
import { inOneColumn, layOut } from "./layout.ts"
import { readingOrder } from "./order.ts"
import { afterFrame, type Picture, pictureOf } from "./picture.ts"
import { readingsAskedFor, type Shown } from "./shown.ts"
import { type Around, type Plate, svgOf } from "./svg.ts"
import { clausesInWords } from "./words.ts"

/** How a picture is laid out. */
export interface Drawing {
  readonly profile: Profile
  /** In one column, for a narrow page. */
  readonly narrow?: boolean
  /** The page that it stands in, if it does not stand alone. */
  readonly around?: Around
}

/** What is said below what is shown: notes of the policy, and the readings that it depends on. */
export const notesOf = (shown: Shown, { notes }: Explored, profile: Profile): ReadonlyArray<string> => {
  const asked = readingsAskedFor(shown)
  return [
    ...notes.map(({ cites, says }) => `${says} (${clausesInWords(cites)})`),
    ...(asked.length === 0
      ? []
      : [`Under the reading profile "${profile.name}"; another profile may choose otherwise in ${asked.join(", ")}.`])
  ]
}

/** The picture of what is shown, as it is explored. */
export const drawnOf = (shown: Shown, explored: Explored): Picture => {
  const picture = pictureOf(explored)
  return shown.framed ? afterFrame(picture) : picture
}

/** The cards of a picture in reading order, with the places in that order where their rows lead. */
export const cardsOf = (picture: Picture): ReadonlyArray<Card> => {
  const order = readingOrder(picture)
  return order.map((box) => {
    const card = cardOf(picture.boxes[box]!)
    return {
      ...card,
      rows: card.rows.map((row) => (row.to === undefined ? row : { ...row, to: order.indexOf(row.to) }))
    }
  })
}

const plateOf = async (shown: Shown, { narrow = false, profile }: Drawing): Promise<Plate> => {
  const explored = shown.explore(profile)
  const cards = cardsOf(drawnOf(shown, explored))
  return {
    id: `pnd-${shown.id}`,
    heading: `${shown.section} · ${shown.title}`,
    notes: notesOf(shown, explored, profile),
    cards,
    layout: narrow ? inOneColumn(cards) : await layOut(cards)
  }
}

/**
 * One SVG of all that is shown, each picture below the one before: self-contained, the same bytes for the same policy. In
 * a page it follows the class `light` or `dark`, or the attribute `data-theme`, of anything around it; otherwise the
 * reader's preference.
 *
 * @param title what a reader who does not see the picture is told that it is
 * @param all what to show, for example `shownIn("PN-4")`
 *
 * @example
 * await drawSvg("PN-4", shownIn("PN-4"), { profile: registerProfile, narrow: true })
 */
export const drawSvg = async (title: string, all: ReadonlyArray<Shown>, drawing: Drawing): Promise<string> => {
  const plates: Array<Plate> = []
  for (const shown of all) plates.push(await plateOf(shown, drawing))
  return svgOf(title, plates, drawing.around)
}
