package app.askwell.environment;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.source.ConfigurationProperty;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.annotation.Order;

/** Says which variable has a value of the wrong kind, such as words for a port. */
@Order(1)
final class UnreadableSettingAnalyzer extends AbstractFailureAnalyzer<BindException> {

	@Override
	protected @Nullable FailureAnalysis analyze(Throwable rootFailure, BindException cause) {
		ConfigurationProperty property = cause.getProperty();
		return (property != null) ? Variable.ofProperty(property.getName().toString())
			.map((variable) -> new FailureAnalysis(sentence(variable, property),
					variable.name() + ": " + variable.meaning(), cause))
			.orElse(null) : null;
	}

	private static String sentence(Variable variable, ConfigurationProperty property) {
		String value = variable.isSecret() ? "" : " (“" + property.getValue() + "”)";
		return "Askwell cannot read " + variable.name() + value
				+ (variable.isPort() ? ": it must be a whole number." : ".");
	}

}
