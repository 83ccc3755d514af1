/* What pages do beyond being read. Every page says all it has to say without this script. */

// ── filters: a table whose rows say in their data what they can be filtered by ─────────────────────────────────────
for (const form of document.querySelectorAll("form[data-filters]")) {
  const rows = [...document.querySelectorAll(`#${form.dataset.filters}-table tbody tr`)]
  const said = form.querySelector("[data-counts]")
  const fields = [...form.elements].filter(({ name }) => name)
  const isShown = (row) =>
    fields.every(({ name, value }) =>
      name === "text"
        ? value
            .toLowerCase()
            .split(/\s+/)
            .every((word) => row.textContent.toLowerCase().includes(word))
        : value === "" || row.dataset[name] === value
    )
  const filter = () => {
    for (const row of rows) row.hidden = !isShown(row)
    const shown = rows.filter(({ hidden }) => !hidden).length
    said.textContent = `${shown} of ${rows.length} ${said.dataset.counts}s shown.`
  }
  /** The address says what is filtered, so that it can be sent to others. */
  const remember = () => {
    const query = new URLSearchParams(fields.flatMap(({ name, value }) => (value ? [[name, value]] : []))).toString()
    history.replaceState(null, "", (query && `?${query}`) + location.hash || location.pathname)
  }
  for (const [name, value] of new URLSearchParams(location.search)) {
    const field = fields.find((one) => one.name === name)
    if (field) field.value = value
  }
  form.addEventListener("input", () => {
    filter()
    remember()
  })
  form.addEventListener("submit", (event) => event.preventDefault())
  form.addEventListener("reset", () =>
    // when the fields are empty again
    setTimeout(() => {
      filter()
      remember()
    })
  )
  form.hidden = false
  filter()
}

// ── the ways in on the first page: what does not have all the words typed is hidden, with the headings above it ─────
const ways = document.querySelector(".way-filter")
if (ways) {
  const said = ways.querySelector("[role=status]")
  const all = [...document.querySelectorAll("#find [data-also]")].map((element) => ({
    element,
    words: `${element.textContent} ${element.dataset.also}`.toLowerCase()
  }))
  const groups = [...document.querySelectorAll("#find .way, #find section")]
  const filter = () => {
    const typed = ways.elements[0].value
      .toLowerCase()
      .split(/\s+/)
      .filter((word) => word !== "")
    for (const { element, words } of all) element.hidden = !typed.every((word) => words.includes(word))
    for (const group of groups) group.hidden = !group.querySelector("[data-also]:not([hidden])")
    const found = all.filter(({ element }) => !element.hidden).length
    said.textContent = typed.length === 0 ? "" : found === 0 ? "Nothing has all these words." : `${found} found.`
  }
  ways.addEventListener("input", filter)
  ways.addEventListener("submit", (event) => event.preventDefault())
  ways.hidden = false
  filter()
}

// ── pictures: one that is wider than the page is scrolled to its first box ─────────────────────────────────────────
for (const box of document.querySelectorAll(".picture > .wide")) {
  // a page has no size before it is shown
  new ResizeObserver((_, observer) => {
    if (box.clientWidth === 0) return
    const [inner, first] = [box, box.querySelector(".card")].map((one) => one.getBoundingClientRect())
    box.scrollLeft = first.left - inner.left - Math.max(0, (inner.width - first.width) / 2)
    observer.disconnect()
  }).observe(box)
}

// ── the search index, fetched when someone is about to search ───────────────────────────────────────────────────────
const searchIndex = document.querySelector("#tsd-search-script[data-src]")
if (searchIndex) {
  const fetchIndex = () => {
    if (!searchIndex.src) searchIndex.src = searchIndex.dataset.src
  }
  for (const event of ["pointerenter", "focus", "click"])
    document.getElementById("tsd-search-trigger")?.addEventListener(event, fetchIndex)
  document.addEventListener("keydown", ({ ctrlKey, key }) => {
    if (key === "/" || (ctrlKey && key === "k")) fetchIndex()
  })
}
