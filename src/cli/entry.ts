/** The module that the process was started with, which a thread of it is started with too. */
import { Context } from "effect"

export class Entry extends Context.Service<Entry, URL>()("pnd/Entry") {}
