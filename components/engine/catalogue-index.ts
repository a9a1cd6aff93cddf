import { catalogue } from "@/data/catalogue";
import { compileCatalogue } from "@/lib/catalogue/compile-catalogue";

/** The whole catalogue, compiled: on the server once a process, in the browser once a page and beside it, in a worker. */
export const catalogueIndex = compileCatalogue(catalogue);
