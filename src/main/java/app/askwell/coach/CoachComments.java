package app.askwell.coach;

import app.askwell.shared.OwnedRepository;

interface CoachComments extends OwnedRepository<CoachComment> {

}
