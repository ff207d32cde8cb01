Feature: Several entities answer one case
  The responsible entity leads. The others do their parts, each in its own time, and the customer gets one reply.

  Background:
    Given Fatima's complaint about street lighting is with its team

  Scenario: The one reply joins what the others did
    Given the team gave "electricity-water" its part: "Mend the cable"
    When the people of "electricity-water" hand in "The cable is mended"
    And the team approves the part of "electricity-water"
    And the team replies "تم إصلاح الكابل وعمود الإنارة صباح يوم الأحد، شكرًا لتواصلكم معنا."
    Then the reply reaches her

  Scenario: The reply waits for every part
    Given the team gave "electricity-water" its part: "Mend the cable"
    When the team replies "تم إصلاح عمود الإنارة صباح يوم الأحد، شكرًا لتواصلكم معنا."
    Then the reply is refused because of the open part of "هيئة الكهرباء والماء"
    When the people of "electricity-water" hand in "The cable is mended"
    And the team replies "تم إصلاح عمود الإنارة صباح يوم الأحد، شكرًا لتواصلكم معنا."
    Then the reply is refused because of the open part of "هيئة الكهرباء والماء"

  Scenario: A part that is not good enough goes back with a remark
    Given the team gave "electricity-water" its part: "Mend the cable"
    When the people of "electricity-water" hand in "Done"
    And the team returns the part of "electricity-water": "When was it mended?"
    Then the people of "electricity-water" are told that their part was returned
    When the people of "electricity-water" hand in "Mended on Thursday"
    And the team approves the part of "electricity-water"
    Then the part of "electricity-water" is done after 1 return

  Scenario: While the lead judges, the time of the part stands still
    Given the team gave "electricity-water" its part: "Mend the cable"
    And 1 working day has passed
    When the people of "electricity-water" hand in "Done"
    And 2 working days pass
    Then the time of the part of "electricity-water" stands still
    When the team returns the part of "electricity-water": "When was it mended?"
    Then the people of "electricity-water" have 2 working days left

  Scenario: The lead gives up a part with a reason
    Given the team gave "electricity-water" its part: "Mend the cable"
    When the team gives up the part of "electricity-water" because "The cable was not cut"
    Then the people of "electricity-water" are told that it is no longer needed
    When the team replies "تم إصلاح عمود الإنارة صباح يوم الأحد، شكرًا لتواصلكم معنا."
    Then the reply reaches her

  Scenario: The lead passes on when nothing waits for its judgement
    Given the team gave "electricity-water" its part: "Mend the cable"
    When the people of "electricity-water" hand in "The cable is mended"
    And the team passes it to "municipality-capital" because "The lamp stands in a municipal garden"
    Then passing it on is refused because "part-to-judge"
    When the team approves the part of "electricity-water"
    And the team passes it to "municipality-capital" because "The lamp stands in a municipal garden"
    Then the team of "municipality-capital" has the case

  Scenario: A new lead finds the parts of others under way
    Given the team gave "electricity-water" its part: "Mend the cable"
    When the team passes it to "municipality-capital" because "The lamp stands in a municipal garden"
    And the people of "electricity-water" hand in "The cable is mended"
    Then the part of "electricity-water" waits for the judgement of "municipality-capital"
