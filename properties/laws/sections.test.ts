/** The laws of single sections, PN-2 to PN-9, are proved, and refuted where they are broken. */
import { focalAndPlexusLaws } from "./focal-and-plexus.ts"
import { gaucherLaws } from "./gaucher.ts"
import { junctionLaws } from "./junction.ts"
import { motorNeuronLaws } from "./motor-neuron.ts"
import { nerveSheathLaws } from "./nerve-sheath.ts"
import { rowLaws } from "./rows.ts"
import { shown } from "./suite.ts"

shown([...focalAndPlexusLaws, ...rowLaws, ...junctionLaws, ...gaucherLaws, ...motorNeuronLaws, ...nerveSheathLaws])
