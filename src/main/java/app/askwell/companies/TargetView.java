package app.askwell.companies;

import java.util.List;

/**
 * The page of one target company: what it is, who works there, who could introduce.
 *
 * @param ways the shortest ways in
 */
record TargetView(TargetSheet target, List<PersonThere> people, List<WayIn> ways,
		List<PossibleIntroducer> introducers) {

}
