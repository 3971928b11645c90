/** Version of this package, as in its `package.json`. */
export const scenariosVersion = "0.1.0";
