package app.askwell.handbill;

import java.util.Objects;
import java.util.stream.Stream;

import app.askwell.shared.BroughtColumn;
import tools.jackson.core.JacksonException;

import org.springframework.stereotype.Component;

/** A handbill that was handed out, from a file: a page that shows it reads it first. */
@Component
class BroughtBill implements BroughtColumn {

	@Override
	public String name() {
		return "edition.content";
	}

	@Override
	public boolean takes(String content) {
		try {
			Bill bill = Bill.read(content);
			return bill != null
					&& Stream.of(bill.words(), bill.search(), bill.companies(), bill.paper(), bill.language())
						.allMatch(Objects::nonNull);
		}
		catch (JacksonException ex) {
			return false;
		}
	}

}
