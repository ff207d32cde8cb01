Feature: A second pair of eyes looks at a reply where the rules want it
  Who wrote a reply is not the one who says that it is good enough.

  Background:
    Given Fatima's complaint about street lighting is with its team
    And it was passed to "municipality-capital" and then to "electricity-water"

  Scenario: The supervisor lets it leave
    When the team replies "تم إصلاح عمود الإنارة صباح يوم الأحد، شكرًا لتواصلكم معنا."
    Then the reply waits for the supervisor and has not reached her
    When the supervisor lets it leave
    Then the reply reaches her

  Scenario: The supervisor gives it back with a remark
    When the team replies "تم إصلاح عمود الإنارة صباح يوم الأحد، شكرًا لتواصلكم معنا."
    And the supervisor gives it back with the remark "Say when it was repaired"
    Then the team of "electricity-water" has the case
    And the team reads the remark "Say when it was repaired", and she does not

  Scenario: Nobody approves his own reply
    When the supervisor writes the reply "تم إصلاح عمود الإنارة صباح يوم الأحد، شكرًا لتواصلكم معنا."
    And the same supervisor wants to let it leave
    Then letting it leave is refused because "own-reply"
