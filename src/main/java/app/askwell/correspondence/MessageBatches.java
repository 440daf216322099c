package app.askwell.correspondence;

import app.askwell.shared.OwnedRepository;

interface MessageBatches extends OwnedRepository<MessageBatch> {

}
