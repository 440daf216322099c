package app.askwell.transfer;

import app.askwell.shared.OwnedRepository;

interface ImportBatches extends OwnedRepository<ImportBatch> {

}
