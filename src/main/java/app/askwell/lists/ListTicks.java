package app.askwell.lists;

import app.askwell.shared.OwnedRepository;

interface ListTicks extends OwnedRepository<ListTick> {

}
