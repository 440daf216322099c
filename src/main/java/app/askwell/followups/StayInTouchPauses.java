package app.askwell.followups;

import app.askwell.shared.OwnedRepository;

interface StayInTouchPauses extends OwnedRepository<StayInTouchPause> {

}
