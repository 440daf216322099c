package app.askwell.lists;

import app.askwell.shared.OwnedRepository;

interface ListReturns extends OwnedRepository<ListReturn> {

}
