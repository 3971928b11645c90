import { simulate } from "@headwater/core";
import { england } from "@headwater/scenarios";

simulate(england());
