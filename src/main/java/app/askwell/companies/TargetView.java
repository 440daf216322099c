package app.askwell.companies;

import java.util.List;

/** The page of one target company: what it is, who works there, who could introduce. */
record TargetView(TargetSheet target, List<PersonThere> people, List<PossibleIntroducer> introducers) {

}
