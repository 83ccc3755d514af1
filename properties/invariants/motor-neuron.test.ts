/** The laws of PN-8 and PN-9 hold and are shown to fail when their rule is broken. */
import { motorNeuronLaws } from "./motor-neuron.ts"
import { nerveSheathLaws } from "./nerve-sheath.ts"
import { shown } from "./suite.ts"

shown("motor neuron disease", motorNeuronLaws)
shown("nerve sheath tumors", nerveSheathLaws)
