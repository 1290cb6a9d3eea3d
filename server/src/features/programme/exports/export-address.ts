/** `/export/kommunen.csv?round=…` */
export const exportPath = "export";
