package app.askwell.opportunities;

import app.askwell.shared.OwnedRepository;

interface StagesEntered extends OwnedRepository<StageEntered> {

}
