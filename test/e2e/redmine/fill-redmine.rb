# Fills a fresh Redmine with one issue, read as JSON from standard input: an agent, a buyer who writes mails through
# Redmine's own mail handler, the agent's replies and a private note. Prints the issue's number.
require 'json'

ActionMailer::Base.perform_deliveries = false
story = JSON.parse($stdin.read)

Redmine::DefaultData::Loader.load('en')
Setting.host_name = story['host']
Setting.mail_from = 'support@shop.test'
Setting.default_language = 'en'

given, family = story['agent']['name'].split(' ', 2)
agent = User.new(firstname: given, lastname: family, mail: story['agent']['address'], language: 'en')
agent.login = story['agent']['login']
agent.password = story['agent']['password']
agent.pref.time_zone = 'UTC'
agent.save!

orders = Project.create!(name: 'Orders', identifier: 'orders', trackers: Tracker.all.to_a)
Member.create!(project: orders, principal: agent, roles: [Role.find_by!(name: 'Manager')])

issue = nil
story['entries'].each do |entry|
  at = Time.parse("#{entry['at']} UTC")
  if entry['kind'] == 'buyer'
    taken = MailHandler.receive(
      entry['mail'],
      issue: { project: 'orders', tracker: 'Support' },
      unknown_user: 'create', no_permission_check: '1', no_account_notice: '1'
    )
    raise "mail refused: #{entry['mail']}" unless taken
    if issue.nil?
      issue = taken
      issue.update_columns(created_on: at)
      next
    end
    journal = taken
  else
    note = Issue.find(issue.id)
    journal = note.init_journal(agent, entry['text'])
    journal.private_notes = entry['kind'] == 'note'
    note.save!
  end
  journal.update_columns(created_on: at)
end
raise 'the mails went to several issues' unless Issue.count == 1

puts "issue #{issue.id}"
