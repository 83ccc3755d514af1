/** The laws of carpal tunnel, radial tumor and thoracic outlet hold and are shown to fail when their rule is broken. */
import { focalAndPlexusLaws } from "./focal-and-plexus.ts"
import { shown } from "./suite.ts"

shown("focal neuropathy and plexus", focalAndPlexusLaws)
