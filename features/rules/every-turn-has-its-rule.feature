Feature: Every route, breach and flag is a rule that fired
  Whoever may see a case reads for each of its turns the rule by its name and the sentences in both languages.

  Scenario: A case that goes wrong in every way
    Given Fatima's complaint about street lighting is with its team
    And she was asked and has answered twice
    When the team asks once more "هل يمكنكم الحضور إلى مكتبنا؟" because "The plan must be signed"
    And she answers "I have been there"
    And 12 working days pass
    Then the watch has found "warn, exceeded, raise, silent, slipped" about her case
    And every decision about her case is shown by its rule and in both languages
    And every finding, escalation and flag of her case names a rule that is shown there

  Scenario: A case that is answered and not rated
    Given Fatima received the reply to her complaint
    When 16 calendar days pass
    Then the watch has found "remind, waitOver" about her case
    And every decision about her case is shown by its rule and in both languages
    And every finding, escalation and flag of her case names a rule that is shown there
